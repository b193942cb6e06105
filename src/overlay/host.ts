import tokens from '../ui/card-tokens.css?inline';
import card from '../ui/card.css?inline';
import place from './host.css?inline';

/** Our one element in a refused document. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

const style = new CSSStyleSheet();

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

/**
 * What a first host needs is made while the background is being asked, so that whoever shows the card has it then: the style sheet, and, with a
 * first element, what Chromium 156 sets up in a new world in some ten milliseconds.
 * Custom properties get names that no page can guess: it could register ours (`@property` reaches into every shadow tree, Chromium 156 and
 * Firefox 153), and make the card's words transparent. A random number has at most 53 bits: 2⁵³ times it is whole.
 */
export function prepareHost(): void {
  style.replaceSync((tokens + card + place).replaceAll('--', `--${2 ** 53 * Math.random()}`));
  createHost();
}
