/** Attributes that tell who made a page. Never `value`: it can hold what a person typed. */
const telling = /^(id|class|name|src|href|action|content|type|rel|http-equiv)$/;
const longestAttribute = 500;
const longestRaw = 2_048;

/** Their text is not escaped in source, and only its beginning is read. */
const raw = /script$|^style$/;

/**
 * Writes the live document as source: at most `cap` characters, and then it stops, whatever follows. A page of a million
 * nodes costs no more than one of that length, which neither `outerHTML` nor `innerText` can promise.
 *
 * Without recursion, since a page may nest as deep as it likes; by a TreeWalker, since a form's own `nextSibling` can be
 * a field of that name, and the walk would never end.
 * @param own our own element, left out.
 */
export function readSource(cap: number, own: Element | null): string {
  // Chromium 156 shows XML in a page of its own making, and keeps the document's nodes in this element of it.
  const top = document.querySelector('[id$=viewer-source-xml]') ?? document;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_ALL, (node) =>
    node === own ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let source = '';
  const onward = (): Node | null => {
    do {
      if (walker.currentNode !== top) source += closing(walker.currentNode);
      const sibling = walker.nextSibling();
      if (sibling) return sibling;
    } while (walker.parentNode());
    return null;
  };
  let node = walker.firstChild();
  while (node && source.length < cap) {
    source += opening(node, cap - source.length);
    node = walker.firstChild() ?? onward();
  }
  return source.slice(0, cap);
}

/** The text of a document that is no markup: what a browser builds around it is not the server's. */
export function readText(cap: number): string {
  const text = document.querySelector('pre')?.firstChild;
  return text instanceof Text ? text.substringData(0, cap) : '';
}

function opening(node: Node, room: number): string {
  if (node instanceof Element) return `<${node.localName}${attributes(node)}>`;
  if (node instanceof Comment) return `<!--${node.substringData(0, room)}-->`;
  if (!(node instanceof Text)) return '';
  return raw.test(node.parentElement?.localName ?? '')
    ? node.substringData(0, Math.min(room, longestRaw))
    : escape(node.substringData(0, room));
}

/** `<hr>` has no end: the browser knows which elements are like that. */
function closing(node: Node): string {
  if (!(node instanceof Element)) return '';
  const end = `</${node.localName}>`;
  return node.firstChild || node.outerHTML.endsWith(end) ? end : '';
}

function attributes(element: Element): string {
  return element
    .getAttributeNames()
    .filter((name) => telling.test(name))
    .map((name) => ` ${name}="${value(element, name)}"`)
    .join('');
}

function value(element: Element, name: string): string {
  const text = element.getAttribute(name) ?? '';
  return text.slice(0, longestAttribute).replaceAll('"', '&quot;');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
