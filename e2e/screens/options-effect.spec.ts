import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

let lab: PopupLab;
let options: Tab;
beforeAll(async () => {
  lab = await openPopupLab();
  options = await lab.browser.extension.open('src/screens/options/index.html');
  await see(options, 'What Why403 watches');
});
afterAll(() => lab.close());

const stored = async (): Promise<string> =>
  JSON.stringify(await lab.browser.extension.evaluate(`browser.storage.local.get('settings')`));
const untilKept = (part: string): Promise<unknown> =>
  until(`${part} to be kept`, async () => (await stored()).includes(part));

/** Ticks what has this name, and waits until the choice is kept. */
async function choose(name: string | RegExp, kept: string): Promise<void> {
  await options.activate();
  await options.click({ name });
  await untilKept(kept);
}

/** Picks the option with this text, in whichever list has it. */
async function pick(text: string, kept: string): Promise<void> {
  await options.evaluate((wanted) => {
    for (const select of document.querySelectorAll('select')) {
      const at = [...select.options].findIndex((one) => one.text === wanted);
      if (at < 0) continue;
      select.selectedIndex = at;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, text);
  await untilKept(kept);
}

async function go(path: string): Promise<void> {
  await lab.tab.activate();
  await lab.tab.go(lab.site.at('shop.test', path));
}
const badge = async (): Promise<string> => (await lab.browser.extension.icon(lab.tab)).badge;

/** Kinds and hosts of what the history holds, such as `background shop.test`. */
async function history(): Promise<string> {
  const entries = `new Promise((told) => {
    indexedDB.open('why403').onsuccess = ({ target: { result: db } }) => {
      db.transaction('entries').objectStore('entries').getAll().onsuccess = ({ target }) => {
        db.close();
        told(target.result.map(({ kind, url }) => kind + ' ' + new URL(url).hostname).join(', '));
      };
    };
  })`;
  return String(await lab.browser.extension.evaluate(entries));
}

/** Opens a page whose requests are refused, and then a refused page: once that one is written, they would be. */
async function visit(host: string): Promise<void> {
  await lab.tab.activate();
  await lab.tab.go(lab.site.at(host, '/works'));
  await lab.tab.go(lab.site.at(host, '/folder/'));
  await until('the page to be written down', async () => (await history()).includes(`page ${host}`));
}

test('watches requests no more where pages only are wanted, and again after that', async () => {
  await visit('first.test');
  await until('requests, too', async () => (await history()).includes('background first.test'));

  await choose(/^Pages only/, '"watched":"pages"');
  await visit('awake.test');
  await lab.browser.extension.stop();
  await visit('woken.test');
  await visit('later.test');
  expect(await history()).not.toMatch(/background (?:awake|woken|later)\.test/);

  await choose(/^Pages, and what they load/, '"watched":"own"');
  await go('/works');
  await until('the refused requests to be counted again', async () => (await badge()) === '3');
});

test('lists what other sites refuse to a page only where that is wanted', async () => {
  const askStranger = async (path: string): Promise<void> => {
    await go('/good');
    await lab.tab.evaluate(
      (url) => fetch(url, { mode: 'no-cors' }).then(() => null),
      lab.site.at('stranger.test', path),
    );
  };
  await askStranger('/api/x');
  await visit('afterwards.test');
  expect(await history()).not.toContain('stranger.test');
  await choose(/^Everything that pages load/, '"watched":"all"');
  await askStranger('/api/y');
  await until('it to be listed', async () => (await history()).includes('background stranger.test'));
});

test('speaks German at once, on the screen, in the card that stands and in the popup', async () => {
  await go('/folder/');
  const { language } = await lab.tab.seeCard();
  expect(language).toBe('en');
  await pick('Deutsch', '"language":"de"');
  await see(options, 'Was Why403 beobachtet');
  await until('the card to speak German', async () => (await lab.tab.card())?.language === 'de');
  const popup = await lab.openBeside(lab.tab);
  await see(popup, 'Alles vergessen');
  await pick('English', '"language":"en"');
  await see(popup, 'Forget all');
  await popup.close();
});

test('is dark at once where that was chosen', async () => {
  const popup = await lab.openBeside(lab.tab);
  const isDark = (): Promise<boolean> =>
    popup.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
  expect(await isDark()).toBe(false);
  await pick('Dark', '"appearance":"dark"');
  await until('the popup to be dark', isDark);
  await popup.close();
  await pick('Light', '"appearance":"light"');
});

test('lists sites without a card, and shows cards there again once they are removed', async () => {
  await go('/folder/');
  await lab.tab.seeCard();
  await lab.tab.clickCard({ name: 'Not on this site' });
  await see(options, 'shop.test');
  await options.activate();
  await options.click({ name: /^Remove shop\.test/ });
  await untilKept('"mutedSites":[]');
  await go('/folder/');
  expect((await lab.tab.seeCard()).heading).not.toBeNull();
});

test('keeps whole addresses once that was chosen', async () => {
  const inHistory = async (): Promise<string> => {
    const popup = await lab.openBeside(lab.tab);
    const text = await popup.text();
    await popup.close();
    return text;
  };
  await go('/plain?word=one');
  await until('the refusal to be listed', async () => (await inHistory()).includes('/plain'));
  expect(await inHistory()).not.toMatch(/\/plain\?word=one\s+just now/);
  await choose(/^Keep whole addresses/, '"wholeAddresses":true');
  await go('/whole?word=two');
  await until('the whole address to be listed', async () => (await inHistory()).includes('/whole?word=two'));
});

test('goes back to how it was at first at the second word', async () => {
  await options.activate();
  await options.click({ name: 'Reset all options' });
  await see(options, 'Set all options back');
  await options.click({ name: 'Reset them' });
  await untilKept('"wholeAddresses":false');
  await see(options, 'Saved.');
});
