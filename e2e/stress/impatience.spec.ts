import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { startGallery } from '../gallery/gallery.ts';
import type { Gallery } from '../gallery/gallery.ts';

const visitors = 40;
const loads = 5;

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  gallery = await startGallery();
  browser = await launchProduct();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

it(`gives the last of ${loads + 2} loads of one address its card, for ${visitors} impatient visitors`, async () => {
  const without: string[] = [];
  for (let visitor = 0; visitor < visitors; visitor += 1) {
    const address = `http://visitor-${visitor}.test:${gallery.port}/html`;
    const tab = await browser.newTab(`http://visitor-${visitor}.test:${gallery.port}/good`);
    await tab.go(address);
    for (let load = 0; load < loads; load += 1) await tab.start(address);
    await tab.go(address);
    await tab.seeCard().catch((error: unknown) => without.push(String(error)));
    await tab.close();
  }
  expect(without).toEqual([]);
}, 300_000);
