import { options, render } from 'preact';
import cardTokens from '../../src/ui/card-tokens.css?inline';
import cardCss from '../../src/ui/card.css?inline';
import pageCss from '../../src/ui/page.css?inline';
import place from '../../src/overlay/host.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import { createSay } from '../../src/core/wording/say.ts';
import type { Catalogue } from '../../src/core/wording/say.ts';
import { draw } from '../../src/overlay/surface.tsx';
import { AskFirst } from '../../src/ui/ask-first.tsx';
import { dressPage } from '../../src/ui/dress-page.ts';
import { cardScenes } from './card-scenes.ts';
import type { CardScene } from './card-scenes.ts';
import { flawsIn } from './measure.ts';
import { pageScenes } from './page-scenes.tsx';
import type { PageScene } from './page-scenes.tsx';

/** What the spec calls in the page. */
export interface Showcase {
  /** Draws every scene whose name begins so, one after the other, and measures each. */
  flaws(catalogue: Catalogue, begins: string): readonly string[];
  /** Draws one scene, to be looked at. */
  show(catalogue: Catalogue, name: string): void;
}

declare global {
  var showcase: Showcase;
}

const nothing = (): void => undefined;

/** Every question that a button asks first, asked already: no script can press the button. */
class Asking extends AskFirst {
  override state = { asking: true };
}
let asksAll = false;
options.vnode = (vnode) => {
  const kind: unknown = vnode.type;
  if (asksAll && kind === AskFirst) Object.assign(vnode, { type: Asking });
};

// The animations would be measured half-way; the popup's frame is as high as what is in it, so that nothing is scrolled.
const still = '*, ::before { animation: none !important; transition: none !important }';
const whole = `${still} .popup { height: auto !important }`;

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** As the overlay draws it, in a page of the other direction. */
function drawCard({ view }: CardScene): ShadowRoot {
  document.body.replaceChildren();
  document.documentElement.dir = view.direction === 'rtl' ? 'ltr' : 'rtl';
  document.adoptedStyleSheets = [];
  const host = document.createElement('div');
  host.dir = view.direction;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(`${cardTokens}${cardCss}${place}${still}`)];
  document.body.append(host);
  const on = { onStep: nothing, onSmall: nothing, onCollapse: nothing, onExpand: nothing };
  draw(root, { view, collapsed: false, copied: null, busy: null, said: '' }, on);
  return root;
}

const bodies = new Map<string, string>();

function drawPage({ frame, css, content, name }: PageScene, catalogue: Catalogue): Document {
  const say = createSay(catalogue);
  dressPage(say, { language: null, appearance: 'auto' });
  document.adoptedStyleSheets = [sheetOf(`${tokens}${cardCss}${pageCss}${css}${whole}`)];
  const body = bodies.get(frame) ?? new DOMParser().parseFromString(frame, 'text/html').body.innerHTML;
  bodies.set(frame, body);
  document.body.innerHTML = body;
  const within = document.querySelector('#parts, main.page');
  if (within === null) throw new Error(`Where is ${name} to be drawn?`);
  within.replaceChildren();
  render(content, within);
  return document;
}

/** Draws and unfolds: all at once, no frame need be waited for. */
function drawn(drawScene: () => Document | ShadowRoot): Document | ShadowRoot {
  const root = drawScene();
  for (const details of root.querySelectorAll('details:not(.menu)')) details.setAttribute('open', '');
  return root;
}

function scenesOf(
  catalogue: Catalogue,
): readonly (readonly [name: string, draw: () => Document | ShadowRoot])[] {
  const say = createSay(catalogue);
  return [
    ...cardScenes(say).map((scene) => [scene.name, () => drawCard(scene)] as const),
    ...pageScenes(say).map((scene) => [scene.name, () => drawPage(scene, catalogue)] as const),
  ];
}

globalThis.showcase = {
  flaws(catalogue, begins) {
    const found: string[] = [];
    for (const [name, drawScene] of scenesOf(catalogue)) {
      if (!name.startsWith(begins)) continue;
      asksAll = /options: plain|site data: read|popup: quiet, above/.test(name);
      found.push(...flawsIn(drawn(drawScene)).map((flaw) => `${name}: ${flaw}`));
    }
    return found;
  },
  show(catalogue, wanted) {
    const [, drawScene] = scenesOf(catalogue).find(([name]) => name === wanted) ?? [];
    if (drawScene === undefined) throw new Error(`There is no scene "${wanted}"`);
    drawn(drawScene);
  },
};
