import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { see } from '../popup/popup-lab.ts';
import type { Gallery } from '../gallery/gallery.ts';
import { startGallery } from '../gallery/gallery.ts';

let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
  gallery = await startGallery();
  browser = await launchProduct({ privateWindows: true });
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** Everything that the extension keeps on the disk: each record of each database, and its settings. */
const onDisk = `(async () => {
  const open = (name) => new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = (store) => new Promise((resolve, reject) => {
    const request = store.getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const kept = [await browser.storage.local.get()];
  for (const { name } of await indexedDB.databases()) {
    const database = await open(name);
    for (const store of database.objectStoreNames) kept.push(await all(database.transaction(store).objectStore(store)));
    database.close();
  }
  return JSON.stringify(kept);
})()`;

const kept = async (): Promise<string> => String(await browser.extension.evaluate(onDisk));
const inSession = async (): Promise<string> =>
  JSON.stringify(await browser.extension.evaluate('browser.storage.session.get()'));

async function shownInPopup(): Promise<string> {
  const popup = await browser.extension.openPopup();
  const text = await see(popup, /Recent pages.+ordinary\.test/s);
  await popup.close();
  return text;
}

test('a refusal in a private window leaves nothing on the disk, and nothing in the list once it is closed', async () => {
  const at = (host: string): string => `http://${host}:${gallery.port}/html`;
  const tab = await browser.newPrivateWindow(at('www.hidden.test'));
  expect((await tab.seeCard()).text).toContain('www.hidden.test');
  await until('it is known while the window is open', async () =>
    (await inSession()).includes('hidden.test'),
  );

  // What came later is on the disk: so would be what came before, if it were to be.
  await browser.first.go(at('www.ordinary.test'));
  await browser.first.seeCard();
  await until('the ordinary refusal is kept', async () => (await kept()).includes('ordinary.test'));
  expect(await kept()).not.toContain('hidden.test');

  await tab.close();
  await until(
    'the list of the popup has none of it',
    async () => !(await shownInPopup()).includes('hidden.test'),
  );
  expect(await kept()).not.toContain('hidden.test');
});
