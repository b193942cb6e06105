import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPopupLabWithoutAccess, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLabWithoutAccess();
});
afterAll(() => lab.close());

test('without site access the popup says so and asks for it, and claims nothing about the page', async () => {
  const { browser, tab, site } = lab;
  await tab.go(site.at('shop.test', '/folder/'));
  const popup = await browser.extension.openPopup();
  const text = await see(popup, 'Why403 can’t see this site');
  expect(text).toContain('Allow on all sites');
  expect(text).not.toContain('Nothing was refused here');
  await popup.close();
});
