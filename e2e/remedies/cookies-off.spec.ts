import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../driver/until.ts';
import { openGalleryLab } from '../gallery/gallery-lab.ts';
import type { GalleryLab } from '../gallery/gallery-lab.ts';
import { see } from '../popup/popup-lab.ts';

/** A browser that takes no cookies: by a preference in Firefox, by what an extension may set in Chromium. */

let lab: GalleryLab;
let folder: string;

beforeAll(async () => {
  lab = await openGalleryLab({ preferences: { 'network.cookie.cookieBehavior': 2 } });
  folder = await mkdtemp(join(tmpdir(), 'why403-no-cookies-'));
  if (lab.browser.name === 'firefox') return;
  const manifest = {
    ...{ manifest_version: 3, name: 'No cookies', version: '1' },
    ...{ permissions: ['contentSettings'], background: { service_worker: 'block.js' } },
  };
  const block = { primaryPattern: '<all_urls>', setting: 'block' };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'block.js'), `chrome.contentSettings.cookies.set(${JSON.stringify(block)});`);
  await lab.browser.installBeside(folder);
}, 120_000);
afterAll(async () => {
  await lab.close();
  await rm(folder, { recursive: true });
});

it('a search says that cookies are switched off for the page', async () => {
  const { browser, gallery } = lab;
  const tab = browser.first;
  await until('no more cookies', async () => {
    await tab.go(`http://no-cookies.test:${gallery.port}/html`);
    return tab.evaluate(() => {
      document.cookie = 'mark=1';
      return document.cookie === '';
    });
  });
  await tab.seeCard();
  await tab.clickCard({ name: 'Find out why' });
  const words = 'Cookies are switched off in your browser for this page';
  const popup = await browser.extension.openPopup();
  await see(popup, words);
  await popup.close();
  expect((await tab.seeCard()).text).not.toContain(words);
});
