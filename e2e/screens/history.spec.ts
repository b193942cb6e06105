import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

/** The screen with everything that was refused. */

let lab: PopupLab;
let screen: Tab;

beforeAll(async () => {
  lab = await openPopupLab();
  const { tab, site } = lab;
  for (const path of ['/one', '/two', '/three']) {
    await tab.go(site.at('shop.test', path));
    await tab.seeCard();
  }
  await tab.go(site.at('wiki.test', '/folder/'));
  await tab.seeCard();
  const popup = await lab.openBeside(tab);
  const before = await lab.browser.tabs();
  await popup.click({ name: 'All of the history' });
  screen = await lab.browser.tabBeyond(before);
  await popup.close();
  await shows('5 entries');
});
afterAll(() => lab.close());

async function shows(text: string): Promise<void> {
  await see(screen, text);
}

async function search(text: string): Promise<void> {
  await screen.click({ name: 'Search' });
  await screen.press('a', ['Control']);
  for (const key of text === '' ? ['Delete'] : text) await screen.press(key);
}

async function focusedText(): Promise<string> {
  return screen.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('the history', () => {
  test('is by site, the newest first', async () => {
    const text = await screen.text();
    const places = ['wiki.test', '/three', '/two', '/one'].map((one) => text.indexOf(one));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await screen.url()).not.toMatch(/shop|wiki/);
  });

  test('is searched while somebody types, and filtered', async () => {
    await search('three');
    await shows('1 entry');
    expect(await screen.text()).not.toContain('/one');
    await search('nobody');
    await shows('Nothing fits');
    await screen.click({ name: 'Show all' });
    await shows('5 entries');
    await screen.click({ name: 'Show only shop.test' });
    await shows('3 entries');
    await screen.click({ name: 'Show all sites again' });
    await shows('5 entries');
  });

  test('is gone through, selected and forgotten by keyboard, and comes back', async () => {
    await screen.evaluate(() => document.querySelector<HTMLElement>('[data-line] a')?.focus());
    await screen.press('End');
    await until('the last row has the focus', async () => (await focusedText()).length > 0);
    await screen.press('Home');
    await until('the first row', async () => (await focusedText()).includes('/folder/'));
    await screen.press('ArrowDown');
    await until('the row below', async () => (await focusedText()).includes('/three'));
    await screen.press(' ');
    await shows('1 selected');
    await screen.press('ArrowDown');
    await until('the row below that', async () => (await focusedText()).includes('/two'));
    await screen.press(' ');
    await shows('2 selected');
    await screen.press('Delete');
    await shows('2 entries are forgotten.');
    await shows('3 entries');
    await screen.click({ name: 'Undo' });
    await shows('2 entries are back.');
    await shows('5 entries');
  });

  test('tells of what is refused while it is open', async () => {
    const { tab, site } = lab;
    await tab.go(site.at('later.test', '/folder/'));
    await screen.activate();
    await shows('later.test');
    await shows('6 entries');
  });

  test('is taken along as a file, and brought back from it', async () => {
    await screen.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob): string => {
        void file.text().then((text) => (document.documentElement.dataset['written'] = text));
        return make(file);
      };
    });
    await screen.click({ selector: 'summary' });
    await screen.click({ name: 'As JSON, to import again' });
    const written = await until('the file', () =>
      screen.evaluate(() => document.documentElement.dataset['written'] ?? ''),
    );
    const { entries } = JSON.parse(written) as { entries: readonly { url: string; count: number }[] };
    expect(entries.length).toBe(6);

    await screen.click({ name: 'Forget everything' });
    await shows('Nothing was refused');
    await choose('not a history');
    await shows('This is no history that Why403 has exported as JSON.');
    await choose(written);
    await shows('6 entries were added.');
    await shows('6 entries');
    await choose(written);
    await shows('0 entries were added.');
    await shows('6 entries');
  });
});

/** As the browser's own dialog does it, which no spec can press. */
async function choose(text: string): Promise<void> {
  await screen.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'history.json', { type: 'application/json' }));
    if (input === null) return;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
