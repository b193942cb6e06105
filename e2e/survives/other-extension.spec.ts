import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../driver/browser.ts';
import { installStranger } from '../overlay/stranger.ts';
import type { Stranger } from '../overlay/stranger.ts';
import { openStage, page } from '../overlay/stage.ts';
import type { Stage } from '../overlay/stage.ts';

/** What another extension can do to ours, though it may do in every page what ours may. */

let stage: Stage;
let stranger: Stranger;
beforeAll(async () => {
  stage = await openStage();
  stranger = await installStranger(stage.browser);
});
afterAll(async () => {
  await stage.close();
  await stranger.remove();
});

/** Each message that ours answers when it comes from ours. */
const messages = [
  { type: 'overlay/ready', document: null, status: 403, excerpt: null },
  { type: 'overlay/act', document: null, remedy: 'clear-cookies' },
  { type: 'overlay/gone', document: null, because: 'removed' },
  { type: 'page/act', tabId: 1, remedy: 'clear-cookies' },
  { type: 'page/forget', ids: 'all' },
];

/** Says everything to ours, over a message and over a port, and gives what came back. */
const speak = (id: string): string => `
  const heard = [];
  for (const message of ${JSON.stringify(messages)}) {
    heard.push(await browser.runtime.sendMessage(${JSON.stringify(id)}, message).then(
      (answer) => 'answered ' + JSON.stringify(answer),
      () => 'refused',
    ));
  }
  const port = browser.runtime.connect(${JSON.stringify(id)});
  heard.push(await new Promise((told) => {
    port.onMessage.addListener(() => told('answered'));
    port.onDisconnect.addListener(() => told('refused'));
    for (const message of ${JSON.stringify(messages)}) try { port.postMessage(message); } catch { told('refused'); }
  }));
  return heard;`;

const nothing = [...messages, 'port'].map(
  () => expect.stringMatching(/^(refused|answered undefined)$/) as unknown,
);

/** What would be another once a step was taken. */
const shape = (card: Card | null): unknown => [card?.heading, card?.disclosures.map(({ open }) => open)];

describe('another extension that speaks to ours', () => {
  test('from its own pages is heard by nobody', async () => {
    const { id } = stage.browser.extension;
    expect(await stranger.evaluate(`(async () => { ${speak(id)} })()`)).toEqual(nothing);
  });

  test('from the page in which the card stands, too', async () => {
    const before = shape(await stage.meet(page('')));
    const heard = await stranger.inPage(
      await stage.tab.url(),
      `const browser = globalThis.browser ?? chrome; ${speak(stage.browser.extension.id)}`,
    );
    expect(heard).toEqual(nothing);
    expect(shape(await stage.tab.card())).toEqual(before);
  });
});

test('a button of the card that another extension presses does nothing, though it can find it', async () => {
  const before = shape(await stage.meet(page('')));
  const pressed = await stranger.inPage(
    await stage.tab.url(),
    `const host = document.querySelector('[popover]');
     const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
     const buttons = [...root.querySelectorAll('button')];
     for (const button of buttons) button.click();
     return buttons.length;`,
  );
  expect(pressed).toBeGreaterThan(3);
  expect(shape(await stage.tab.card())).toEqual(before);
});
