import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../e2e/driver/launch.ts';
import { root } from './steps.ts';

/*
 * Draws the icons that are shipped from the two drawings in docs/pictures: the small one, on the pixel grid, for toolbars, the other for all
 * else. The store wants 16 pixels free around the largest (https://developer.chrome.com/docs/webstore/images#icons).
 */
const icons = [
  { size: 16, free: 0, drawing: 'icon-small.svg' },
  { size: 32, free: 0, drawing: 'icon-small.svg' },
  { size: 48, free: 0, drawing: 'icon.svg' },
  { size: 128, free: 16, drawing: 'icon.svg' },
] as const;

const browser = await launch({ extension: null }, 'chromium');
try {
  for (const { size, free, drawing } of icons) {
    const svg = await readFile(join(root, 'docs/pictures', drawing), 'utf8');
    const png = await browser.first.evaluate(draw, svg, size, free);
    await writeFile(join(root, `public/icons/icon-${size}.png`), Buffer.from(png, 'base64'));
  }
} finally {
  await browser.close();
}

/** Handed to the browser as source text; gives a PNG in base64. */
async function draw(svg: string, size: number, free: number): Promise<string> {
  const picture = new Image();
  const drawn = size - 2 * free;
  // Without a size of its own a drawing is taken for 300 pixels wide, and shrunk.
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${drawn}" height="${drawn}" `))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d')?.drawImage(picture, free, free, drawn, drawn);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
