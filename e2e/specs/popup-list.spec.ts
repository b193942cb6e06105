import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { focused, miss, openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

let lab: PopupLab;
let popup: Tab;
beforeAll(async () => {
  lab = await openPopupLab();
});
afterAll(() => lab.close());

const paths = ['/one', '/two', '/three'] as const;

beforeEach(async () => {
  const { tab, site } = lab;
  for (const path of paths) {
    await tab.go(site.at('shop.test', path));
  }
  await tab.go(site.at('shop.test', '/good'));
  popup = await lab.openBeside(tab);
  for (const path of paths) await see(popup, path);
});

/** Puts the focus on the row with this path, as the Tab key would in the end. */
async function focusRow(path: string): Promise<void> {
  await popup.evaluate((end) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-row] a')];
    links.find((link) => link.textContent.endsWith(end))?.focus();
  }, path);
}

describe('the recent list', () => {
  test('is newest first, with status, cause and time', async () => {
    const text = await popup.text();
    const places = paths.map((path) => text.indexOf(path));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    expect(text).toMatch(/\/three\s+just now\s+403 · \S/);
    await popup.close();
  });

  test('is gone through with the arrow keys', async () => {
    await focusRow('/three');
    await popup.press('ArrowDown');
    expect(await focused(popup)).toMatch(/\/two$/);
    await popup.press('ArrowRight');
    expect(await focused(popup)).toMatch(/^Open .*\/two again$/);
    await popup.press('ArrowRight');
    expect(await focused(popup)).toMatch(/^Forget .*\/two$/);
    await popup.close();
  });

  test('forgets one by keyboard, keeps the focus in the list, and says so', async () => {
    await focusRow('/two');
    await popup.press('ArrowRight');
    await popup.press('ArrowRight');
    await popup.press('Enter');
    const text = await see(popup, /Forgotten: .*\/two/);
    expect(text.match(/\/two/g)).toHaveLength(1);
    expect(await focused(popup)).toMatch(/\/one$/);
    await popup.close();
  });

  test('forgets all at the second word, and nothing at the first', async () => {
    await popup.click({ name: 'Forget all' });
    await until('the question', async () => (await focused(popup)) === 'Keep');
    expect(await popup.text()).toContain('/three');
    await popup.click({ name: 'Forget all' });
    await see(popup, 'Everything is forgotten.');
    await miss(popup, '/three');
    await popup.close();
  });

  test('explains a refusal on a screen whose address has an opaque id only', async () => {
    const before = await lab.browser.tabs();
    await focusRow('/two');
    await popup.press('Enter');
    const screen = await lab.browser.tabBeyond(before);
    const text = await see(screen, 'Why we think so');
    expect(text).toContain('/two');
    const url = await screen.url();
    expect(url).toMatch(/\/src\/screens\/explain\/index\.html#[\w-]+$/);
    expect(url).not.toContain('shop.test');
    await screen.close();
    await popup.close();
  });

  test('does not show in an ordinary window what was refused in a private one', async () => {
    const { browser, tab, site } = lab;
    const secret = await browser.newPrivateWindow(site.at('secret.test', '/plan'));
    const kept = `browser.storage.session.get('private-entries').then((all) => JSON.stringify(all))`;
    await until('the refusal in memory', async () =>
      String(await browser.extension.evaluate(kept)).includes('secret.test'),
    );
    // What comes after it is shown: by then the list was read anew.
    await tab.go(site.at('shop.test', '/four'));
    await see(popup, '/four');
    expect(await popup.text()).not.toContain('secret.test');
    await secret.close();
    await popup.close();
  });

  test('shows in a private window what was refused there', async () => {
    const { browser, site } = lab;
    await popup.close();
    const secret = await browser.newPrivateWindow(site.at('secret.test', '/plan'));
    const inside = await browser.extension.openPopup();
    const text = await see(inside, 'Recent pages');
    expect(text).toMatch(/\/plan\s+just now/);
    expect(text).not.toContain('/three');
    const before = await browser.tabs();
    await inside.click({ name: 'Explain in full' });
    const screen = await browser.tabBeyond(before);
    await see(screen, 'What was sent and received');
    await screen.close();
    await secret.close();
  });
});
