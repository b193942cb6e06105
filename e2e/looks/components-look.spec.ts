import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differingTiles, hasPictureFonts } from '../components/compare.ts';
import { pictures } from '../components/pictures.ts';
import type { Picture } from '../components/pictures.ts';
import { smallPng } from '../components/small-png.ts';
import type { Browser } from '../driver/browser.ts';
import { launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { startGallery } from '../gallery/gallery.ts';
import type { Gallery } from '../gallery/gallery.ts';

/**
 * What everything looks like, compared with the pictures beside the components. Chromium alone: the two draw letters differently, and one set
 * of pictures tells what has changed. After a change that is meant, write them anew, look at them, and commit them:
 * `WHY403_SPECS=looks WHY403_UPDATE=1 npx vitest run --config e2e/vitest.config.ts --project chromium components-look`
 */

const folder = join(import.meta.dirname, '../components/pictures');
/** What a failed comparison saw, for the eye. */
const seen = join(import.meta.dirname, '../../dist/pictures');
const isNew = env['WHY403_UPDATE'] === '1';
const mostBytes = 3_000_000;

describe('the components look as they did', () => {
  let gallery: Gallery;
  let browser: Browser;
  beforeAll(async () => {
    gallery = await startGallery();
    browser = await launch({ extension: null });
    await mkdir(isNew ? folder : seen, { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  async function take({ query, width, height, forcedColors = false }: Picture): Promise<Buffer> {
    const { first: tab } = browser;
    await tab.emulate({ width, height, forcedColors, reducedMotion: true });
    await tab.go(`${gallery.url}components/?still=&${query}`);
    await until('all states', () =>
      tab.evaluate(() => document.documentElement.dataset['shown'] !== undefined),
    );
    return smallPng(await tab.screenshot());
  }

  test('the fonts of the pictures are there', async () => {
    await browser.first.go(`${gallery.url}components/?only=parts`);
    const isThere = await browser.first.evaluate(hasPictureFonts);
    expect(isThere, 'The pictures are written in DejaVu: install fonts-dejavu.').toBe(true);
  });

  test.each(pictures)('$name', async (picture) => {
    const file = join(folder, `${picture.name}.png`);
    const now = await take(picture);
    if (isNew) await writeFile(file, now);
    expect(existsSync(file), `There is no ${picture.name}.png: WHY403_UPDATE=1 writes it.`).toBe(true);
    const before = await readFile(file);
    const tiles = await browser.first.evaluate(
      differingTiles,
      before.toString('base64'),
      now.toString('base64'),
    );
    if (tiles.length > 0) await writeFile(join(seen, `${picture.name}.png`), now);
    const advice = `It looks different at these places. dist/pictures/${picture.name}.png shows how; if that is meant, WHY403_UPDATE=1 writes it anew.`;
    expect(tiles, advice).toEqual([]);
  });

  test('the pictures are those that are compared, and small', async () => {
    const files = await readdir(folder);
    expect(files.toSorted()).toEqual(pictures.map(({ name }) => `${name}.png`).toSorted());
    const bytes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
    expect(bytes.reduce((all, one) => all + one, 0)).toBeLessThan(mostBytes);
  });
});
