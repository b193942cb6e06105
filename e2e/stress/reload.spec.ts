import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../driver/browser.ts';
import { until } from '../driver/until.ts';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';
import { expectNoComplaints } from '../steps/complaints.ts';

/** The extension is loaded anew, as an update does it, while its card and its pages are open; `WHY403_RELOADS=100` for the long game. */
const reloads = Number(process.env['WHY403_RELOADS'] ?? 10);

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab();
}, 120_000);
afterAll(() => lab.close());

const evaluate = (expression: string): Promise<unknown> => lab.browser.extension.evaluate(expression);

/** Each address in the history, as often as it is there, and how many refusals are counted. */
async function kept(): Promise<{ readonly urls: readonly string[]; readonly count: number }> {
  // The expression makes the shape.
  return (await evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('why403');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => {
        const own = reading.result.filter(({ url }) => url.includes('reload.test'));
        resolve({ urls: own.map(({ url }) => url), count: own.reduce((sum, { count }) => sum + count, 0) });
      };
      opening.result.close();
    };
  })`)) as { readonly urls: readonly string[]; readonly count: number };
}

/** Elements beside head and body: our cards, living and dead. */
const cardsIn = (tab: Tab): Promise<number> =>
  tab.evaluate(() => [...document.documentElement.children].filter((one) => one.localName === 'div').length);

/** A card that does what it says: pressed, it is answered. */
async function works(tab: Tab): Promise<void> {
  await tab.activate();
  await tab.clickCard({ name: 'Not on this site' });
  await until('the card was answered', async () => !(await tab.card())?.buttons.includes('Not on this site'));
  await evaluate(`browser.storage.local.remove('settings')`);
}

it(
  `leaves no dead card, no second one and no gap in the history, ${reloads} times`,
  async () => {
    const { tab, site, browser } = lab;
    await evaluate(`browser.storage.local.set({ settings: { keptDays: 7, appearance: 'dark' } })`);
    const other = await browser.newTab(site.at('reload.test', '/beside'));
    await other.seeCard();
    const urls: string[] = [site.at('reload.test', '/beside')];
    for (let round = 0; round < reloads; round += 1) {
      const url = site.at('reload.test', `/round-${round}`);
      urls.push(url);
      await tab.go(url);
      await tab.seeCard();
      await until('it is kept', async () => (await kept()).urls.includes(url));
      await lab.openBeside(tab);
      await browser.extension.open('src/screens/history/index.html');

      await browser.extension.reload();
      for (const one of [tab, other]) {
        await one.activate();
        await until(`the one card of round ${round}`, async () => {
          const popupKnows = JSON.stringify(await evaluate('browser.storage.session.get()')).includes(
            '"card":"shown"',
          );
          // A card that is cut off has no such button any more.
          const isLiving = (await one.card())?.buttons.includes('Not on this site') === true;
          return popupKnows && isLiving && (await cardsIn(one)) === 1;
        });
      }
    }
    const { urls: found, count } = await kept();
    expect(found.toSorted()).toEqual(urls.toSorted());
    expect(count).toBe(urls.length);
    // What was chosen before is chosen still.
    expect(await evaluate(`browser.storage.local.get('settings')`)).toMatchObject({
      settings: { keptDays: 7, appearance: 'dark' },
    });
    await works(tab);
    const screen = await browser.extension.open('src/screens/history/index.html');
    await see(screen, '/beside');
    await expectNoComplaints(browser);
  },
  60_000 + reloads * 20_000,
);
