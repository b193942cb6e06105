import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../e2e/driver/launch.ts';
import { until } from '../e2e/driver/until.ts';
import { startGallery } from '../e2e/gallery/gallery.ts';

/*
 * Takes the picture of the card that the README shows: of the built extension in a real Chromium, on a page of the gallery.
 * `npm run build` comes first.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
const exhibit = '/provider/cloudflare-waf-blocked/';

const gallery = await startGallery();
const browser = await launch({ extension: join(root, 'dist', 'chromium') }, 'chromium');
try {
  const tab = browser.first;
  await tab.emulate({ width: 1_080, height: 700, reducedMotion: true });
  await until('the extension to see refusals', async () => {
    await tab.go(`http://shop.example:${gallery.port}${exhibit}`);
    return (await Promise.allSettled([tab.seeCard()])).every(({ status }) => status === 'fulfilled');
  });
  await until('the card to have read the page', async () => (await tab.card())?.text.includes('Cloudflare'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'card.png'), await tab.screenshot());
} finally {
  await browser.close();
  await gallery.close();
}
