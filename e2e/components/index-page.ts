import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizes, states, surfaces } from './states.ts';
import type { SurfaceName } from './states.ts';
import type { Look, stateAddress } from './component-pages.ts';

const ui = join(import.meta.dirname, '../../src/ui');
const tokens = ['card-tokens.css', 'tokens.css'].map((name) => readFileSync(join(ui, name), 'utf8')).join('');

const style = `
body { margin: 0; padding: 32px; background: var(--bg); color: var(--ink); font: 14px/20px system-ui, sans-serif; }
h1 { margin: 0 0 8px; font-size: 26px; line-height: 32px; } h2 { margin: 40px 0 12px; font-size: 18px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 16px; } nav a { color: inherit; min-height: 24px; }
.frames { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
figure { margin: 0; } figcaption { margin-bottom: 4px; } figcaption a { color: var(--ink-2); }
iframe { display: block; border: 1px solid var(--line); border-radius: 6px; max-width: calc(100vw - 64px); }`;

/** In a picture the frame around the states is written in their font. */
const stillStyle = `body { font-family: 'DejaVu Sans'; }`;

/** Tells when every frame has drawn its state. */
const script = `
let left = document.querySelectorAll('iframe').length;
addEventListener('message', ({ data }) => {
  if (data !== 'shown') return;
  left -= 1;
  if (left === 0) document.documentElement.dataset.shown = '';
});`;

/** Ways to look at everything; each is a query string, and they can be joined. */
const looks: readonly (readonly [name: string, query: string])[] = [
  ['As in the browser', ''],
  ['Light', '?appearance=light'],
  ['Dark', '?appearance=dark'],
  ['Right to left', '?dir=rtl'],
  ['German', '?lang=de'],
  ['Unfolded', '?open='],
];

/**
 * A page with every component in every state. `only=card` shows one surface, `state=first` the first state of each; `appearance`, `dir`, `lang`, `open` and `still` are handed on
 * to the states.
 */
export function indexPage(query: URLSearchParams, address: typeof stateAddress): string {
  const { only, state, ...rest } = Object.fromEntries(query);
  const look: Look = rest;
  const shown = surfaces.filter((one) => only === undefined || one === only);
  const scheme = look.appearance === undefined ? '' : ` data-appearance="${look.appearance}"`;
  const links = looks.map(([name, to]) => `<a href="${to === '' ? '/components/' : to}">${name}</a>`);
  return `<!doctype html><html lang="en"${/^(?: data-appearance="(?:light|dark)")?$/u.test(scheme) ? scheme : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Components</title><style>${tokens}${style}${look.still === undefined ? '' : stillStyle}</style></head>
<body><h1>Components of Why403</h1><nav>${links.join('')}</nav>
${shown.map((surface) => section(surface, state === 'first', { look, address })).join('\n')}
<script>${script}</script></body></html>`;
}

interface Shown {
  readonly look: Look;
  readonly address: typeof stateAddress;
}

function section(surface: SurfaceName, isFirstOnly: boolean, { look, address }: Shown): string {
  const [width, height] = sizes[surface];
  const shown = isFirstOnly ? states[surface].slice(0, 1) : states[surface];
  const frames = shown.map((state) => {
    const url = address(surface, state, look).replaceAll('&', '&amp;');
    return `<figure><figcaption><a href="${url}">${state}</a></figcaption>
<iframe title="${surface}: ${state}" src="${url}" width="${width}" height="${height}"></iframe></figure>`;
  });
  return `<section><h2>${surface}</h2><div class="frames">${frames.join('')}</div></section>`;
}
