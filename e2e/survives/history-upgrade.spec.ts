import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPopupLab, see } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

/** A history that an earlier version of the schema kept: nothing of it is lost. */

let lab: PopupLab;

beforeAll(async () => {
  lab = await openPopupLab();
});
afterAll(() => lab.close());

/** Puts everything into a new database as version 1 made it: without the index by kind. */
const backToFirst = `(async () => {
  const answered = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const now = await answered(indexedDB.open('why403'));
  const entries = await answered(now.transaction('entries').objectStore('entries').getAll());
  now.close();
  await answered(indexedDB.deleteDatabase('why403'));
  const opening = indexedDB.open('why403', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('entries', { keyPath: 'id' });
    store.createIndex('lastAt', 'lastAt');
    store.createIndex('latest', 'latest');
    store.createIndex('repeat', ['repeatKey', 'lastAt']);
    for (const entry of entries) store.put(entry);
  };
  const first = await answered(opening);
  first.close();
  return entries.length;
})()`;

const kept = `(async () => {
  const opening = indexedDB.open('why403');
  const db = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = [...db.transaction('entries').objectStore('entries').indexNames];
  const { version } = db;
  db.close();
  return { version, names };
})()`;

test('goes on in the schema of today, with every entry of before', async () => {
  const { browser, tab, site } = lab;
  await tab.go(site.at('shop.test', '/before'));
  await tab.seeCard();
  await browser.extension.stop();
  // The one of this page, and that with which the browser showed that the extension listens.
  expect(await browser.extension.evaluate(backToFirst)).toBeGreaterThanOrEqual(1);
  await tab.go(site.at('shop.test', '/after'));
  await tab.seeCard();
  const popup = await lab.openBeside(tab);
  await see(popup, '/before');
  await see(popup, '/after');
  expect(await browser.extension.evaluate(kept)).toEqual({
    version: 2,
    names: ['kind', 'lastAt', 'latest', 'repeat'],
  });
});
