import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, page } from '../overlay/stage.ts';
import type { Scene, Stage } from '../overlay/stage.ts';
import { browserName } from '../driver/launch.ts';
import { until } from '../driver/until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The custom properties of the card's own style sheets, by the names that stand in the source. */
const properties = [
  ...new Set(
    ['card-tokens.css', 'card.css'].flatMap((name) =>
      [
        ...readFileSync(join(import.meta.dirname, '../../src/ui', name), 'utf8').matchAll(/--[a-z0-9-]+/g),
      ].map(([one]) => one),
    ),
  ),
];

const xml = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';

/** Kinds of documents, and pages that are not made for a card to stand in them. */
const standing: readonly (readonly [what: string, scene: Scene])[] = [
  ['unsets every style', page('', '<style>* { all: unset !important; direction: rtl !important }</style>')],
  [
    'hides what it does not know',
    page(
      '',
      '<style>html > :not(head, body) { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; clip-path: inset(100%) !important; pointer-events: none !important }</style>',
    ),
  ],
  [
    'makes war with z-index',
    page('<div style="position:fixed;inset:0;z-index:2147483647;background:pink">On top</div>'),
  ],
  [
    'styles every element again and again',
    page(
      `<script>setInterval(() => { for (const each of document.querySelectorAll('html > div')) { each.hidden = true; each.style.setProperty('display', 'none', 'important'); each.style.setProperty('opacity', '0', 'important') } }, 20)</script>`,
    ),
  ],
  [
    'forbids everything by its policy',
    {
      ...page(''),
      headers: {
        'content-security-policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'",
      },
    },
  ],
  [
    'has names of its own for what we call',
    page(
      '<div id="overlay"></div><img name="createElementNS"><img name="createTreeWalker"><form name="body"><input name="nextSibling"><input name="parentNode"></form>',
    ),
  ],
  [
    'has no body but frames',
    {
      body: '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>',
    },
  ],
  [
    'is from before doctypes',
    {
      body: '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center></body></html>',
    },
  ],
  ['is plain text', { type: 'text/plain', body: 'Forbidden' }],
  ['is XML', { type: 'application/xml', body: xml }],
  [
    'is XHTML',
    {
      type: 'application/xhtml+xml',
      body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body><p>No</p></body></html>',
    },
  ],
  [
    'is an image',
    {
      type: 'image/png',
      body: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    },
  ],
  ['has thirty thousand paragraphs', page('<p>So much to say about this.</p>'.repeat(30_000))],
  ['is one text of ten megabytes', page(`<pre>${`${'so much to say '.repeat(6)}\n`.repeat(110_000)}</pre>`)],
  ['never ends', { ...page(''), endless: true }],
  [
    'has replaced what JavaScript provides',
    page(
      '',
      `<script>
        const no = () => { throw new Error('no') };
        const { defineProperty, getOwnPropertyDescriptor } = Object;
        const kept = [];
        const replace = (owner, name, by) => {
          kept[kept.length] = [owner, name, getOwnPropertyDescriptor(owner, name)];
          defineProperty(owner, name, { ...by, configurable: true });
        };
        // Whoever looks at the card uses what the page provides: it is given back once the card stands there, drawn.
        const find = document.querySelector.bind(document);
        const look = () => {
          if (!find('[popover]')) return;
          watch.disconnect();
          for (let at = kept.length - 1; at >= 0; at -= 1)
            if (kept[at][2]) defineProperty(kept[at][0], kept[at][1], kept[at][2]);
            else delete kept[at][0][kept[at][1]];
          for (const one of [Array, Object, String, Promise, Element, Node, EventTarget]) Object.freeze(one.prototype);
          Object.freeze(customElements);
        };
        const watch = new MutationObserver(look);
        watch.observe(document, { childList: true, subtree: true });
        for (const [owner, names] of [
          [Element.prototype, ['attachShadow', 'append', 'getAttribute', 'matches', 'remove']],
          [Document.prototype, ['createElement', 'createElementNS', 'querySelector', 'createTreeWalker']],
          [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
          [Promise.prototype, ['then', 'finally']],
          [Array.prototype, ['map', 'filter', 'push', 'at', Symbol.iterator]],
          [String.prototype, ['replace', 'replaceAll', 'slice']],
          [CSSStyleSheet.prototype, ['replaceSync']],
          [JSON, ['parse', 'stringify']],
          [Reflect, ['get', 'set']],
          [Math, ['random']],
        ]) for (const name of names) replace(owner, name, { value: no, writable: true });
        for (const name of ['MutationObserver', 'AbortController', 'CSSStyleSheet', 'AbortSignal', 'Event', 'browser', 'chrome'])
          replace(window, name, { get: no });
        for (const name of ['adoptedStyleSheets', 'documentElement', 'readyState'])
          replace(document, name, { get: no, set: no });
        for (const name of ['type', 'ok', 'value', 'why403', 'signal', 'capture'])
          replace(Object.prototype, name, { get: no, set: no });
      </script>`,
    ),
  ],
  [
    'registers our custom properties as nothing',
    page(
      '',
      `<style>${properties.map((name) => `@property ${name} { syntax: '<color>'; inherits: false; initial-value: transparent }`).join('')} html { ${properties.map((name) => `${name}: transparent !important`).join(';')} }</style>`,
    ),
  ],
  [
    'stops every event on its way',
    page(
      `<script>for (const name in window) if (name.startsWith('on')) addEventListener(name.slice(2), (event) => event.stopImmediatePropagation(), true)</script>`,
    ),
  ],
  [
    'puts a clone beside it, and a thousand more elements every moment',
    page(
      `<script>addEventListener('load', () => { let rounds = 0; const more = setInterval(() => { for (const each of document.querySelectorAll('html > div:not(.clone)')) { const clone = each.cloneNode(true); clone.className = 'clone'; document.documentElement.append(clone) } for (let i = 0; i < 1000; i += 1) document.body.append(document.createElement('p')); rounds += 1; if (rounds === 20) clearInterval(more) }, 10) })</script>`,
    ),
  ],
  [
    'throws at every toggle',
    page(
      `<script>addEventListener('beforetoggle', (event) => { event.preventDefault(); throw new Error('no') }, true)</script>`,
    ),
  ],
];

describe('the card stands, on top and within the window, in a page that', () => {
  test.each(standing)('%s', async (_what, scene) => {
    const card = await stage.meet(scene);
    expect(card.heading).not.toBeNull();
    expect(card.onTop).toBe(true);
    const [width, height] = await stage.tab.evaluate(() => [innerWidth, innerHeight] as const);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(width);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(height);
    expect(card.box.width).toBeGreaterThan(300);
    expect(card.ink).toMatch(/^rgb\((\d+), (\d+), (\d+)\)$/);
  });
});

describe('the card comes back when a page', () => {
  test.each([
    ['writes its root anew', `document.documentElement.innerHTML = '<body><h1>Rewritten</h1></body>'`],
    ['replaces its root', `document.replaceChild(document.createElement('html'), document.documentElement)`],
    ['opens the document', `document.open(); document.write('<h1>Rewritten</h1>'); document.close()`],
    [
      'takes out what it does not know',
      `for (const each of document.querySelectorAll('html > div')) each.remove()`,
    ],
    ['moves it elsewhere', `document.body?.append(...document.querySelectorAll('html > div'))`],
    ['closes its popover', `for (const each of document.querySelectorAll('[popover]')) each.hidePopover()`],
    [
      'has a button that closes it',
      `for (const each of document.querySelectorAll('[popover]')) { const button = document.createElement('button'); button.popoverTargetElement = each; button.popoverTargetAction = 'hide'; document.body.append(button); button.click() }`,
    ],
    [
      'makes it one that closes by itself',
      `for (const each of document.querySelectorAll('[popover]')) each.popover = 'auto'`,
    ],
    [
      'changes everything that can be said of an element',
      `for (const each of document.querySelectorAll('[popover]')) Object.assign(each, { hidden: true, accessKey: 'a', autofocus: true, contentEditable: 'true', draggable: true, tabIndex: 0, slot: 'x', id: 'x', className: 'x', lang: 'ar', translate: true, spellcheck: true }).focus()`,
    ],
    [
      'moves it without taking it out',
      `for (const each of document.querySelectorAll('[popover]')) { const away = document.body.appendChild(document.createElement('p')); if (away.moveBefore) away.moveBefore(each, null); else away.append(each) }`,
    ],
    ['makes it inert', `for (const each of document.querySelectorAll('[popover]')) each.inert = true`],
  ])('%s', async (_what, script) => {
    await stage.meet(page(`<script>window.strike = () => { ${script}; return true }</script>`));
    // The page's own function, of its own world.
    await stage.tab.evaluate(() => (globalThis as unknown as { strike: () => boolean }).strike());
    const card = await until('the card on top', async () => {
      const shown = await stage.tab.card();
      return shown?.onTop === true ? shown : null;
    });
    expect(card.heading).not.toBeNull();
    await stage.tab.clickCard({ name: 'Collapse' });
    await until('it collapsed', async () => (await stage.tab.card())?.heading === null);
  });
});

test('after the third time it leaves the page alone', async () => {
  await stage.open(
    page(
      `<script>let taken = 0; new MutationObserver(() => { for (const each of document.querySelectorAll('html > div')) { each.remove(); document.body.dataset.taken = String(++taken) } }).observe(document.documentElement, { childList: true })</script>`,
    ),
  );
  await until('it was taken out four times', () =>
    stage.tab.evaluate(() => document.body.dataset['taken'] === '4'),
  );
  expect(await stage.tab.card()).toBeNull();
  const left = await stage.tab.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);
  expect(left).toBe(0);
  const popup = await until('the popup, instead', () => stage.browser.extension.popup());
  await popup.close();
});

test('it lies above what the page opens later', async () => {
  await stage.meet(page('<div id="menu" popover="manual" style="width:100vw;height:100vh">A menu</div>'));
  await stage.tab.evaluate(() => document.querySelector<HTMLElement>('#menu')?.showPopover());
  await until('the card on top', async () => (await stage.tab.card())?.onTop);
});

test('a modal dialog makes it wait, and then it works again', async () => {
  await stage.meet(page('<dialog>Read me first</dialog>'));
  await stage.tab.evaluate(() => document.querySelector('dialog')?.showModal());
  expect((await stage.tab.card())?.inert).toBe(true);
  const popup = await until('the popup, meanwhile', () => stage.browser.extension.popup());
  await popup.close();
  await stage.tab.evaluate(() => document.querySelector('dialog')?.close());
  await stage.tab.clickCard({ name: 'Collapse' });
  await until('it collapsed', async () => (await stage.tab.card())?.heading === null);
});

test('a backdrop that the page gives to its dialogs is not laid over the page', async () => {
  await stage.meet(
    page('', '<style>::backdrop { background: black !important; pointer-events: auto !important }</style>'),
  );
  const top = await stage.tab.evaluate(() => document.elementFromPoint(5, 5)?.localName);
  expect(['html', 'body', 'h1']).toContain(top);
});

test('a drawing shows it in Chromium; in Firefox, where HTML has no place in one, the popup does', async () => {
  await stage.open({
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><rect width="99" height="99"/></svg>',
  });
  if (browserName === 'chromium') expect((await stage.tab.seeCard()).box.width).toBeGreaterThan(300);
  else await (await until('the popup', () => stage.browser.extension.popup())).close();
});
