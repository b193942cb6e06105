/** A text, or a control, and where it is to be seen. */
interface Piece {
  readonly text: string;
  readonly element: Element;
  readonly boxes: readonly Box[];
  /** A bar at the window's edge lies over what is scrolled. */
  readonly floats: boolean;
  readonly isControl: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half a pixel is rounding. */
const slack = 1;

/**
 * What a person could not read in a document or shadow root: text that leaves the window, the part of the page or the control that it
 * stands in, text that is cut, and text over other text or under a control. Everything is measured, nothing is compared with a picture.
 */
export function flawsIn(root: Document | ShadowRoot): readonly string[] {
  const texts = piecesIn(root);
  const controls = [...root.querySelectorAll('button, input, select, summary')].filter(isSeen);
  return [
    ...texts.flatMap((piece) => [...beyond(piece), ...cut(piece)]),
    ...collisions([...texts.map(shownPart), ...controls.map(controlPiece)]),
    ...controls.flatMap(unfinished),
  ];
}

function piecesIn(root: Document | ShadowRoot): readonly Piece[] {
  const walker = document.createTreeWalker(root instanceof Document ? root.body : root, NodeFilter.SHOW_TEXT);
  const found: Piece[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (text === '' || element === null || !isSeen(element) || element.closest('option') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    found.push({ text, element, boxes, floats: floatsOver(element), isControl: false });
  }
  return found;
}

/** What is for screen readers alone is one pixel large. */
function isSeen(element: Element): boolean {
  const isThere = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isThere && element.closest('.unseen, style, script, title') === null;
}

/** Beyond the window, or the box that its text stands in. */
function beyond({ text, element, boxes }: Piece): readonly string[] {
  const block = blockOf(element).getBoundingClientRect();
  const control = element.closest('button, summary, label, .button')?.getBoundingClientRect();
  return boxes.flatMap((box) => {
    if (box.left < -slack || box.right > innerWidth + slack) return [`leaves the window: ${text}`];
    // The space at which a line of code was broken hangs over the edge.
    if (isAddress(element) || element.closest('pre') !== null) return [];
    if (box.left < block.left - slack || box.right > block.right + slack) return [`sticks out: ${text}`];
    if (control === undefined) return [];
    const isIn = box.top > control.top - slack && box.bottom < control.bottom + slack;
    return isIn ? [] : [`sticks out of its control: ${text}`];
  });
}

function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  const isBox = display !== 'inline' && display !== 'contents';
  return isBox || element.parentElement === null ? element : blockOf(element.parentElement);
}

/** Addresses and hosts are no message: a long one is cut at its end, and shown whole where a pointer rests. */
function isAddress(element: Element): boolean {
  return element.closest('.host, .address, .path, bdi, h3.cut') !== null;
}

/** Cut by whatever clips around it. What can be scrolled down to is not cut, what can be scrolled sideways is. */
function cut({ text, element, boxes }: Piece): readonly string[] {
  if (isAddress(element)) return [];
  const clips = [...ancestorsOf(element)].filter((one) => getComputedStyle(one).overflowX !== 'visible');
  return clips.flatMap((clip) => {
    const { left, top, right, bottom } = clip.getBoundingClientRect();
    const hides = getComputedStyle(clip).overflowY === 'hidden';
    const isCut = boxes.some(
      (box) =>
        box.left < left - slack ||
        box.right > right + slack ||
        (hides && (middleOf(box).top < top - slack || middleOf(box).bottom > bottom + slack)),
    );
    return isCut ? [`is cut: ${text}`] : [];
  });
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let one: Element | null = element; one !== null; one = one.parentElement) yield one;
}

/** The part of a line that letters fill: boxes of lines may touch where their letters don't. */
function middleOf({ top, bottom }: Box): { readonly top: number; readonly bottom: number } {
  const edge = (bottom - top) / 4;
  return { top: top + edge, bottom: bottom - edge };
}

/** Of an address that is cut, what is to be seen. */
function shownPart(piece: Piece): Piece {
  const clip = piece.element.closest('.cut, .host')?.getBoundingClientRect();
  if (clip === undefined) return piece;
  const boxes = piece.boxes.map((box) => ({
    ...{ top: box.top, bottom: box.bottom },
    left: Math.max(box.left, clip.left),
    right: Math.min(box.right, clip.right),
  }));
  return { ...piece, boxes };
}

function controlPiece(element: Element): Piece {
  const text = element.textContent;
  return {
    text,
    element,
    boxes: [element.getBoundingClientRect()],
    floats: floatsOver(element),
    isControl: true,
  };
}

/** From top to bottom: only what begins before another ends can touch it. */
function collisions(pieces: readonly Piece[]): readonly string[] {
  const all = pieces.flatMap((piece) => piece.boxes.map((box) => ({ piece, box, ...middleOf(box) })));
  all.sort((one, other) => one.top - other.top);
  return all.flatMap((one, place) => {
    const found: string[] = [];
    for (let next = place + 1; next < all.length; next += 1) {
      const other = all[next];
      if (other === undefined || other.top >= one.bottom - slack) break;
      const beside = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (beside > slack && mayNotTouch(one.piece, other.piece)) {
        found.push(`overlaps: ${one.piece.text} | ${other.piece.text}`);
      }
    }
    return found;
  });
}

function mayNotTouch(one: Piece, other: Piece): boolean {
  if (one === other || one.floats !== other.floats || (one.isControl && other.isControl)) return false;
  return (
    !(one.isControl && one.element.contains(other.element)) &&
    !(other.isControl && other.element.contains(one.element))
  );
}

function floatsOver(element: Element): boolean {
  return [...ancestorsOf(element)].some((one) => /fixed|sticky/.test(getComputedStyle(one).position));
}

/** A closed list shows one choice, a field its hint: neither says how wide it would be. */
function unfinished(control: Element): readonly string[] {
  if (control instanceof HTMLSelectElement) return tooLong(control);
  if (!(control instanceof HTMLInputElement) || control.placeholder === '') return [];
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(control);
  const room = control.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  const words = document.createElement('span');
  words.textContent = control.placeholder;
  words.style.cssText = 'position: absolute; white-space: nowrap; visibility: hidden';
  words.style.fontSize = getComputedStyle(control, '::placeholder').fontSize;
  control.parentElement?.append(words);
  const { width } = words.getBoundingClientRect();
  words.remove();
  return width > room + slack ? [`hint is cut: ${control.placeholder}`] : [];
}

/**
 * As wide as its longest choice, or as the row that it has to itself: a choice may be longer than the narrowest window, and is shown
 * whole where the list is open.
 */
function tooLong(select: HTMLSelectElement): readonly string[] {
  const own = select.cloneNode(true);
  if (!(own instanceof HTMLSelectElement)) return [];
  own.style.cssText = 'position: absolute; max-width: none; width: auto; visibility: hidden';
  select.parentElement?.append(own);
  const { width } = own.getBoundingClientRect();
  own.remove();
  const shown = select.getBoundingClientRect().width;
  const row = select.parentElement?.getBoundingClientRect().width ?? 0;
  return width > shown + slack && shown < row - slack
    ? [`choice is cut: ${select.options[0]?.text ?? ''}`]
    : [];
}
