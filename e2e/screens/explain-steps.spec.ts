import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openExplained, openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab();
});
afterAll(() => lab.close());

/** A path of its own each time: advice that was taken is not given again. */
async function openScreen(path: string): Promise<Tab> {
  await lab.tab.go(lab.site.at('shop.test', path));
  return openExplained(lab);
}

describe('the steps on the screen that explains', () => {
  test('are taken in the tab that shows the refusal, which comes to the front', async () => {
    const screen = await openScreen('/press/2024/');
    await screen.click({ name: 'Open /press/' });
    const { tab, site } = lab;
    await until('the folder', async () => (await tab.url()) === site.at('shop.test', '/press/'));
    await until('the tab in front', () => tab.evaluate(() => document.visibilityState === 'visible'));
    await screen.close();
  });

  test('are links and advice once the tab shows something else', async () => {
    const { tab, site } = lab;
    await tab.go(site.at('shop.test', '/cookies'));
    const screen = await openScreen('/door');
    await tab.go(site.at('shop.test', '/good'));
    await see(screen, 'These steps work in the tab where it was refused');
    const links = await screen.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ href }) => href),
    );
    expect(links).toContain(site.at('shop.test', '/'));
    await screen.close();
  });
});
