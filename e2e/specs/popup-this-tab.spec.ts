import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../driver/until.ts';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab();
});
afterAll(() => lab.close());

describe('the popup of the toolbar icon', () => {
  test('says that nothing was refused where nothing was', async () => {
    const { browser, tab, site } = lab;
    await tab.go(site.at('shop.test', '/good'));
    const popup = await browser.extension.openPopup();
    await see(popup, 'Nothing was refused here');
    await popup.close();
  });

  test('says of a refused page what its card says', async () => {
    const { browser, tab, site } = lab;
    await tab.go(site.at('shop.test', '/folder/'));
    const { heading, disclosures } = await tab.seeCard();
    const popup = await browser.extension.openPopup();
    const text = await see(popup, 'Recent pages');
    expect(text).toContain(heading);
    for (const { summary } of disclosures) expect(text).toContain(summary);
    await popup.close();
  });

  test('lists what was refused in the background of a page that works', async () => {
    const { browser, tab, site } = lab;
    await tab.go(site.at('shop.test', '/works'));
    const popup = await browser.extension.openPopup();
    const text = await see(popup, 'This page works, but 3 of its background requests were refused.');
    expect(text).toMatch(/GET \/api\/a\s+2 times\s+401/);
    expect(text).toMatch(/GET \/api\/b\s+once\s+401/);
    await popup.close();
  });

  test('shows what a server sent as text', async () => {
    const { browser, tab, site } = lab;
    await tab.go(site.at('shop.test', '/hostile'));
    await tab.seeCard();
    const popup = await browser.extension.openPopup();
    await see(popup, 'Recent pages');
    expect(await popup.evaluate(() => document.querySelectorAll('main img, main script').length)).toBe(0);
    await popup.close();
  });

  test('takes a step in the tab', async () => {
    const { tab, site } = lab;
    await tab.go(site.at('shop.test', '/press/2024/'));
    await tab.seeCard();
    const popup = await lab.openBeside(tab);
    await see(popup, /shop\.test/);
    await popup.click({ name: 'Open /press/' });
    await see(popup, 'Recent pages');
    await until('the folder', async () => (await tab.url()) === site.at('shop.test', '/press/'));
    await popup.close();
  });
});
