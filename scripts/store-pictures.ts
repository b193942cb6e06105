import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Tab } from '../e2e/driver/browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { until } from '../e2e/driver/until.ts';
import { startGallery } from '../e2e/gallery/gallery.ts';
import { poster, tile } from './store-poster.ts';

/*
 * Takes the pictures that the stores show: of the built extension in a real Chromium, on pages of the gallery.
 * `npm run build` comes first.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'store', 'pictures');

/** What a screenshot shows of the product, in CSS pixels: the rest of the 1280 × 800 says what it is. */
const shot = { width: 1_120, height: 640, reducedMotion: true };

interface Stage {
  readonly browser: Browser;
  /** The gallery under any name of a host. */
  readonly at: (host: string, path: string) => string;
}

/** What else was refused before the history is shown. */
const others = [
  ['shop.example', '/provider/cloudflare-1020/'],
  ['shop.example', '/provider/cloudflare-1015/'],
  [
    'files.example',
    '/provider/s3-expired/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260401T095500Z&X-Amz-Expires=300&X-Amz-Signature=abc',
  ],
  ['films.example', '/provider/cloudfront-country/'],
  ['forum.example', '/provider/datadome-captcha/'],
  ['news.example', '/legal'],
] as const;

async function refused(tab: Tab, url: string): Promise<void> {
  await until('a card', async () => {
    await tab.go(url);
    return (await Promise.allSettled([tab.seeCard()])).every(({ status }) => status === 'fulfilled');
  });
}

async function cardThatNames({ browser: { first }, at }: Stage): Promise<Buffer> {
  await refused(first, at('shop.example', '/provider/cloudflare-waf-blocked/'));
  await until('the card to have read the page', async () =>
    (await first.card())?.text.includes('Cloudflare'),
  );
  return first.screenshot();
}

async function cardThatClears({ browser: { first }, at }: Stage): Promise<Buffer> {
  await first.go(at('account.example', '/session/begin'));
  await refused(first, at('account.example', '/session'));
  await until('the cookies to be counted', async () => (await first.card())?.text.includes('2 cookies'));
  return first.screenshot();
}

async function cardThatWaits({ browser: { first }, at }: Stage): Promise<Buffer> {
  await refused(first, at('news.example', '/rate-limit'));
  await until('the card to have read the page', async () => (await first.card())?.buttons.length);
  return first.screenshot();
}

/** The screen for the owner, of the newest refusal by nginx. */
async function guide({ browser, at }: Stage): Promise<Buffer> {
  await refused(browser.first, at('docs.example', '/provider/nginx-file/secret.txt'));
  const before = await browser.tabs();
  await until('the door for the owner', async () => (await browser.first.card())?.disclosures.length);
  await browser.first.clickCard({ name: 'I run this site' });
  await browser.first.clickCard({ name: 'Explain in full' });
  const screen = await browser.tabBeyond(before);
  await screen.emulate(shot);
  await until('the guide', () =>
    screen.evaluate(() => {
      const guide = document.querySelector('.guides');
      guide?.closest('section')?.scrollIntoView();
      return guide !== null;
    }),
  );
  return screen.screenshot();
}

async function history({ browser, at }: Stage): Promise<Buffer> {
  for (const [host, path] of others) await browser.first.go(at(host, path));
  const screen = await browser.extension.open('src/screens/history/index.html');
  await screen.emulate(shot);
  await until('the rows', async () => (await screen.text()).includes('legal'));
  return screen.screenshot();
}

const scenes = [
  ['1-card', 'Know who refused the page, and why', cardThatNames],
  ['2-cookies', 'Old cookies? One click, and Undo', cardThatClears],
  ['3-wait', 'What will help comes first', cardThatWaits],
  ['4-owner', 'You run the site? See how to mend it', guide],
  ['5-history', 'Your private list of what was refused', history],
] as const;

const tiles = [
  ['tile-small', 440, 280],
  ['tile-large', 1_400, 560],
  ['logo', 300, 300],
] as const;

/** Shows a page of ours in a tab, at the size that it is made for. */
async function takePage(tab: Tab, html: string, size: readonly [number, number]): Promise<Buffer> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address.
  const { port } = server.address() as AddressInfo;
  await tab.emulate({ width: size[0], height: size[1] });
  await tab.go(`http://127.0.0.1:${port}/`);
  const picture = await tab.screenshot();
  server.close();
  return picture;
}

// The port that addresses need not name; where only root may have it, they name another.
const gallery = await startGallery(80).catch(() => startGallery());
const browser = await launch({ extension: join(root, 'dist', 'chromium') }, 'chromium');
try {
  await mkdir(folder, { recursive: true });
  const icon = await readFile(join(root, 'docs', 'pictures', 'icon.svg'), 'utf8');
  const stage = {
    browser,
    at: (host: string, path: string) => new URL(path, `http://${host}:${gallery.port}`).href,
  };
  await browser.first.emulate(shot);
  const taken: (readonly [string, string, Buffer])[] = [];
  for (const [name, words, take] of scenes) taken.push([name, words, await take(stage)]);
  const canvas = await browser.newTab();
  for (const [name, words, picture] of taken) {
    await writeFile(
      join(folder, `${name}.png`),
      await takePage(canvas, poster(words, picture), [1_280, 800]),
    );
  }
  for (const [name, width, height] of tiles) {
    const page = tile(icon, { width, height, words: name !== 'logo' });
    await writeFile(join(folder, `${name}.png`), await takePage(canvas, page, [width, height]));
  }
} finally {
  await browser.close();
  await gallery.close();
}
