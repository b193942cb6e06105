import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserName } from '../driver/launch.ts';
import { openGalleryLab } from '../gallery/gallery-lab.ts';
import type { GalleryLab } from '../gallery/gallery-lab.ts';
import { see } from '../popup/popup-lab.ts';

/** What becomes of the product in a browser that has no IndexedDB at all: as it ships, but that each of its scripts finds none. */

const unreadable = 'The list can’t be read';
const unwritten = 'The history can’t be written right now.';

let folder: string;
let lab: GalleryLab;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'why403-no-database-'));
  await cp(join(import.meta.dirname, `../../dist/${browserName}`), folder, { recursive: true });
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.js') || name.endsWith('injected.js')) continue;
    const file = join(folder, name);
    const script = await readFile(file, 'utf8');
    await writeFile(file, `Object.defineProperty(globalThis, 'indexedDB', { value: undefined });${script}`);
  }
  lab = await openGalleryLab({ extension: folder });
}, 120_000);
afterAll(async () => {
  await lab.close();
  await rm(folder, { recursive: true });
});

test('the page gets its card, and both surfaces say that there is no history', async () => {
  const tab = await lab.browser.newTab(`http://no-database.test:${lab.gallery.port}/html`);
  expect((await tab.seeCard()).text).toContain('no-database.test');
  const popup = await lab.browser.extension.openPopup();
  await see(popup, 'no-database.test');
  await see(popup, unreadable);
  expect((await see(popup, unwritten)).split(unwritten)).toHaveLength(2);
  await popup.close();
  const history = await lab.browser.extension.open('src/screens/history/index.html');
  await see(history, unreadable);
  expect((await see(history, unwritten)).split(unwritten)).toHaveLength(2);
  const waiting = await lab.browser.extension.evaluate(`browser.storage.session.get('unwritten')`);
  expect(JSON.stringify(waiting)).toContain('http://no-database.test');
});
