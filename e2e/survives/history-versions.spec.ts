import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../driver/until.ts';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

/** A history that another version of the product wrote: every earlier one is read on, a later one is left as it is. */

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab();
});
afterAll(() => lab.close());

const verdict = {
  provider: 'nginx',
  providerName: 'nginx',
  providerKind: 'server',
  carriers: [],
  cause: 'server-permission',
  alternatives: [],
  confidence: 'likely',
  evidence: [],
  references: [],
  particulars: {},
};

/** As version 1 of the database had them. */
function entry(id: string, version = 1): unknown {
  const at = Date.now() - 60_000;
  return {
    ...{
      version,
      id,
      latest: id,
      kind: 'page',
      url: `http://${id}.test/`,
      site: `${id}.test`,
      method: 'GET',
    },
    ...{ status: 403, firstAt: at, lastAt: at, count: 3, verdict, fixedBy: null },
    repeatKey: `page GET 403 nginx server-permission http://${id}.test/`,
  };
}

/** How each version of the database was laid out: never changed once it was released. */
const layouts: Readonly<Record<number, string>> = {
  1: `const entries = db.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('lastAt', 'lastAt');
      entries.createIndex('latest', 'latest');
      entries.createIndex('repeat', ['repeatKey', 'lastAt']);`,
};
const newest = 2;

/** Puts a database of its own in the place of the history. */
function replace(version: number, layout: string, entries: readonly unknown[]): Promise<unknown> {
  return lab.browser.extension.evaluate(`new Promise((resolve, reject) => {
    const removing = indexedDB.deleteDatabase('why403');
    removing.onerror = () => reject(removing.error);
    removing.onsuccess = () => {
      const opening = indexedDB.open('why403', ${version});
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => {
        const db = opening.result;
        ${layout}
        for (const one of ${JSON.stringify(entries)}) opening.transaction.objectStore('entries').add(one);
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve(true);
      };
    };
  })`);
}

/** What is there, read past the product. */
function raw(): Promise<unknown> {
  return lab.browser.extension.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('why403');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => resolve({ version: db.version, ids: reading.result.map(({ id }) => id) });
      db.close();
    };
  })`);
}

test.each(Object.entries(layouts))('a history of version %s is read and goes on', async (version, layout) => {
  const { tab, site, browser } = lab;
  const old = [entry('one'), entry('two')];
  await replace(Number(version), layout, old);
  await tab.go(site.at('shop.test', `/after-${version}`));
  await tab.seeCard();
  const screen = await browser.extension.open('src/screens/history/index.html');
  for (const text of ['one.test', 'two.test', `/after-${version}`]) await see(screen, text);
  await screen.close();
  const popup = await lab.openBeside(tab);
  await see(popup, 'one.test');
  await popup.close();
  expect(await raw()).toMatchObject({ version: newest });
});

test('an entry of a later version is not shown, and not lost', async () => {
  const { tab, site, browser } = lab;
  await replace(1, layouts[1] ?? '', [entry('known'), entry('later', 2)]);
  await tab.go(site.at('shop.test', '/beside'));
  await tab.seeCard();
  const screen = await browser.extension.open('src/screens/history/index.html');
  await see(screen, '/beside');
  expect(await screen.text()).toContain('known.test');
  expect(await screen.text()).not.toContain('later.test');
  await screen.close();
  expect(JSON.stringify(await raw())).toContain('"later"');
});

test('a database of a later version is left as it is: cards go on, and it is said', async () => {
  const { tab, site } = lab;
  await replace(99, layouts[1] ?? '', [entry('future')]);
  await tab.go(site.at('shop.test', '/too-old'));
  expect((await tab.seeCard()).text).toContain('shop.test');
  const popup = await lab.openBeside(tab);
  await see(popup, 'The history can’t be written right now.');
  expect(await raw()).toEqual({ version: 99, ids: ['future'] });

  // The later version comes back, or its history is taken away: what was refused meanwhile is there.
  await replace(1, layouts[1] ?? '', []);
  await until('it is written', async () => JSON.stringify(await raw()).includes(`"version":${newest}`));
  await popup.close();
});
