import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGalleryLab } from '../gallery/gallery-lab.ts';
import type { GalleryLab } from '../gallery/gallery-lab.ts';

const visitors = 40;
const loads = 5;

let lab: GalleryLab;

beforeAll(async () => {
  lab = await openGalleryLab();
}, 120_000);

afterAll(async () => {
  await lab.close();
});

it(`gives the last of ${loads + 2} loads of one address its card, for ${visitors} impatient visitors`, async () => {
  const without: string[] = [];
  for (let visitor = 0; visitor < visitors; visitor += 1) {
    const address = `http://visitor-${visitor}.test:${lab.gallery.port}/html`;
    const tab = await lab.browser.newTab(`http://visitor-${visitor}.test:${lab.gallery.port}/good`);
    await tab.go(address);
    for (let load = 0; load < loads; load += 1) await tab.start(address);
    await tab.go(address);
    await tab.seeCard().catch((error: unknown) => without.push(String(error)));
    await tab.close();
  }
  expect(without).toEqual([]);
}, 300_000);
