import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../driver/until.ts';
import { openPopupLab } from '../popup/popup-lab.ts';
import type { PopupLab } from '../popup/popup-lab.ts';

/** Whoever may not speak to the background, or says what it does not know, is refused at the door and counted. */

let lab: PopupLab;
beforeAll(async () => {
  lab = await openPopupLab();
  await lab.tab.go(lab.site.at('shop.test', '/closed'));
  await lab.tab.seeCard();
});
afterAll(() => lab.close());

async function turnedAway(): Promise<number> {
  const stored = await lab.browser.extension.evaluate(
    `browser.storage.session.get('turned-away').then((all) => all['turned-away'] ?? 0)`,
  );
  return Number(stored);
}

/** Sends a message as a page of the extension, and gives what comes back; `null`: nobody answered. */
function fromPage(message: unknown): Promise<unknown> {
  return lab.browser.extension.evaluate(
    `browser.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => reply ?? null, () => null)`,
  );
}

/** The same as a script that the extension put into the refused page: the card's own, or that of an older version. */
function fromCard(message: unknown): Promise<unknown> {
  return lab.browser.extension.evaluate(`(async () => {
    const tabs = await browser.tabs.query({});
    const { id: tabId } = tabs.find(({ url }) => url.includes('shop.test'));
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId },
      args: [${JSON.stringify(message)}],
      func: (sent) => (globalThis.browser ?? chrome).runtime.sendMessage(sent).then((reply) => reply ?? null, () => null),
    });
    return result ?? null;
  })()`);
}

const excerpt = { title: '', body: '', contentType: 'text/html', signInLink: null };

test.each<[reason: string, send: (message: unknown) => Promise<unknown>, message: unknown]>([
  ['of no shape', fromPage, 'forget everything'],
  ['nothing', fromPage, null],
  ['of an unknown type', fromPage, { type: 'page/explode' }],
  ['a name that every object has', fromPage, { type: 'constructor' }],
  ['of a wrong shape', fromPage, { type: 'page/act', tabId: '7', remedy: 'reload' }],
  ['too long', fromPage, { type: 'page/act', tabId: 7, remedy: 'x'.repeat(41) }],
  ['what only a card may say', fromPage, { type: 'overlay/act', document: null, remedy: 'clear-cookies' }],
  ['what only a page of the extension may say', fromCard, { type: 'page/forget', ids: 'all' }],
  ['of a card of an older version', fromCard, { type: 'overlay/ready', status: 403 }],
  ['with half an excerpt', fromCard, { type: 'overlay/ready', document: null, status: 403, excerpt }],
])('a message is refused and counted: %s', async (_reason, send, message) => {
  const before = await turnedAway();
  expect(await send(message)).toBeNull();
  await until('it is counted', async () => (await turnedAway()) === before + 1);
});

test('other extensions and pages have nobody to speak to', async () => {
  const manifest = await lab.browser.extension.evaluate('browser.runtime.getManifest()');
  expect(manifest).not.toHaveProperty('externally_connectable');
  const before = await turnedAway();
  const heard = await lab.tab.evaluate((id: string) => {
    // What a page of a site has of the extensions' API, if anything.
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    window.postMessage({ type: 'page/forget', ids: 'all' }, '*');
    return typeof runtime?.sendMessage === 'function' ? id : null;
  }, lab.browser.extension.id);
  expect(heard).toBeNull();
  expect(await turnedAway()).toBe(before);
});
