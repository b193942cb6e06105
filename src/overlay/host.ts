import tokens from '../ui/card-tokens.css?inline';
import card from '../ui/card.css?inline';
import place from './host.css?inline';

/**
 * Custom properties by names that no page can guess: it could register ours (`@property` reaches into every shadow tree, Chromium 156 and
 * Firefox 153), and make the card's words transparent.
 */
const css = (tokens + card + place).replaceAll('--', `--${Math.random()}`.replace('.', ''));

/** Our one element in a refused document. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Made ahead, while the background is being asked: whoever shows the card first has it then. */
const style = new CSSStyleSheet();
style.replaceSync(css);

/**
 * Makes the host, outside the document: a plain element with a closed root, styled by adopted sheets, which no content
 * security policy of the page can refuse. In an XML document it needs the namespace to be an element of HTML.
 */
export function createHost(): Host {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [style];
  return { element, root };
}
