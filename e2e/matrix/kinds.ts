import type { Situation } from '../gallery/matrix.ts';

type Kind = readonly [name: string, path: string, gets: Situation['gets'], status?: number];

const byKind: readonly Kind[] = [
  ['A page that is not yours', '/html', 'card'],
  ['A page that asks to sign in', '/sign-in', 'card', 401],
  ['Too many requests', '/rate-limit', 'card', 429],
  ['For legal reasons', '/legal', 'card', 451],
  ['Plain text', '/plain', 'card'],
  ['JSON', '/json', { chromium: 'card', firefox: 'popup' }],
  ['XML', '/xml', 'card'],
  ['XHTML', '/xhtml', 'card'],
  // HTML has no place in Firefox's drawing of an SVG document.
  ['SVG', '/svg', { chromium: 'card', firefox: 'popup' }],
  ['An image', '/image', 'card'],
  ['A PDF', '/pdf', { chromium: 'card', firefox: 'popup' }],
  ['A download', '/attachment', 'popup'],
  ['Unknown bytes', '/octet-stream', 'popup'],
  // Firefox shows a blank document, Chromium a page of its own.
  ['An empty body', '/empty', { chromium: 'popup', firefox: 'card' }],
  ['A policy that allows nothing', '/csp', 'card'],
  ['A body that takes its time', '/slow/body', 'card'],
  ['A long page', '/hard/large?bytes=200000', 'card'],
  ['A page that unsets every style', '/hard/unset', 'card'],
  ['A page that is always on top', '/hard/on-top', 'card'],
  ['A page that opens itself anew', '/hard/document-open', 'card'],
];

/** Kinds of refused documents. */
export const kinds: readonly Situation[] = byKind.map(([name, path, gets, status = 403]) => ({
  name,
  gets,
  status,
  async reach({ browser, tab, at }) {
    const before = await browser.tabs();
    await (path.startsWith('/slow') ? tab.start(at(path)) : tab.go(at(path)));
    // Firefox says in a new tab that a download failed.
    return browser.name === 'firefox' && path === '/attachment' ? browser.tabBeyond(before) : undefined;
  },
}));
