import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { browserName } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { startTrapServer } from '../traps/trap-server.ts';
import type { TrapServer } from '../traps/trap-server.ts';

/*
 * What other extensions of this kind fell into, and where each is tried here, in both browsers.
 *
 * | trap | spec |
 * | --- | --- |
 * | told in the wrong tab, or in the page after | matrix/*: every situation has a bystander tab; stress/kill.spec.ts; core/join, core/tab |
 * | false alarms on back, forward, fast reload, stop, a slow page | matrix-ways.spec.ts, matrix-open.spec.ts |
 * | prerender, prefetch | matrix-parts.spec.ts |
 * | an error status, but the page renders | here |
 * | the text "404" over another status | here |
 * | the banner dead while the icon works | matrix/*: cards are read and pressed in both browsers; overlay-*.spec.ts |
 * | the browser's own error page, empty bodies, downloads | matrix-kinds.spec.ts |
 * | the first request after the background slept | stress/kill.spec.ts |
 * | sites under a service worker, answers from the HTTP cache, XHTML | matrix-parts, matrix-ways, matrix-kinds |
 * | private windows leave a trace | private-window.spec.ts |
 * | an address sent to somebody | here |
 * | a healthy page whose policy names captcha vendors | matrix-open.spec.ts |
 * | clearing cookies: partitions, containers, other sites | cookies-*.spec.ts |
 * | 401 followed by a prompt or another page | matrix-open.spec.ts, here |
 * | a log-in prompt that was cancelled over an empty body | here |
 * | frames of another site; a request that recovers within ten seconds | matrix-parts.spec.ts |
 * | two refused navigations at once | here; core/join, core/tab |
 * | a page that asks for our files, or forges our messages | here, overlay-secrecy.spec.ts |
 */

let browser: Browser;
let server: TrapServer;
beforeAll(async () => {
  server = await startTrapServer();
  browser = await launchProduct();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const badge = async (): Promise<string> => (await browser.extension.icon(browser.first)).badge;

it('tells the true status over a page that renders all the same, and leaves it readable', async () => {
  const tab = browser.first;
  await tab.go(server.at('renders.test', '/renders'));
  const card = await tab.seeCard();
  expect(card.text).toMatch(/^403\b/);
  expect(await tab.text()).toContain('Chair 39');
  const covered = await tab.evaluate(
    (width, height) => (width * height) / (innerWidth * innerHeight),
    card.box.width,
    card.box.height,
  );
  expect(covered).toBeLessThan(1 / 3);
});

it('tells the true status where the page writes another', async () => {
  const tab = browser.first;
  await tab.go(server.at('says-404.test', '/says-404'));
  expect((await tab.seeCard()).text).toMatch(/^403\b/);
  await until('its status on the icon', async () => (await badge()) === '403');
});

it('waits for the document that follows a 401', async () => {
  const tab = browser.first;
  await tab.start(server.at('sign-in.test', '/sign-in-first'));
  await until('the page behind it', async () => (await tab.url()).endsWith('/good'));
  await until('an icon without a number', async () => (await badge()) === '');
  expect(await tab.card()).toBeNull();
});

it('tells of a log-in prompt that was cancelled over an empty body', async () => {
  const tab = await browser.newTab(server.at('prompt.test', '/good'));
  await tab.answerLogin('cancel');
  await tab.go(server.at('prompt.test', '/prompt'));
  await until('the icon', async () => (await browser.extension.icon(tab)).badge === '401');
  // Chromium shows a page of its own, which takes no card: the popup opens over the tab, and would stay when the tab goes.
  if (browser.name === 'chromium') await (await until('the popup', () => browser.extension.popup())).close();
  await tab.close();
});

it('keeps both of two refused navigations, and shows the card of the one that stands there', async () => {
  const tab = browser.first;
  server.asked();
  await tab.start(server.at('first.test', '/endless'));
  await until('its answer is on the way', () => server.asked().length > 0);
  await tab.go(server.at('second.test', '/refused'));
  const card = await until('the card of the second', async () => {
    const shown = await tab.card();
    return shown?.text.includes('second.test') === true ? shown : null;
  });
  expect(card.text).not.toContain('first.test');
  // The first one's document was gone before its card could be drawn: that is no reason to open the popup.
  expect(await browser.extension.popup()).toBeNull();
  const popup = await browser.extension.open('src/popup/index.html');
  await until('both in the list', async () =>
    /first\.test[\s\S]*second\.test|second\.test[\s\S]*first\.test/.test(await popup.text()),
  );
  await popup.close();
});

it('asks for nothing but the page itself, whatever it says of it', async () => {
  const tab = browser.first;
  server.asked();
  await tab.go(server.at('alone.test', '/refused?secret=1'));
  await tab.seeCard();
  const popup = await browser.extension.openPopup();
  await until('the popup tells of it', async () => (await popup.text()).includes('alone.test'));
  await popup.click({ name: 'Explain in full' });
  await until('its screen', async () => (await browser.tabs()).length > 1);
  expect(server.asked()).toEqual(['alone.test/refused?secret=1']);
});

it('cannot be found out or spoken to by a page that was not refused', async () => {
  const dist = join(import.meta.dirname, `../../dist/${browserName}`);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  expect(files).toContain('manifest.json');
  const kept = JSON.stringify(await browser.extension.evaluate('browser.storage.session.get()'));
  const order = encodeURIComponent(JSON.stringify({ origin: browser.extension.origin, files }));
  const tab = await browser.newTab(server.at('probing.test', `/probing#${order}`));
  const found = await until('what it found out', async () => {
    const text = await tab.text();
    return text.startsWith('{') ? text : null;
  });
  expect(JSON.parse(found)).toEqual({ results: ['fails'], answer: null, added: 0 });
  expect(JSON.stringify(await browser.extension.evaluate('browser.storage.session.get()'))).toBe(kept);
});
