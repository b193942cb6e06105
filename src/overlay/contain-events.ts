/** What a person does in the card is none of the page's business, and its shortcuts are not meant. */
const kinds = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup'];

/** Keeps the card's own events from going on to the page's listeners, and tells when Escape was pressed in it. */
export function containEvents(root: ShadowRoot, onEscape: () => void, signal: AbortSignal): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
    if (event instanceof KeyboardEvent && event.key === 'Escape' && event.isTrusted) onEscape();
  };
  for (const kind of kinds) root.addEventListener(kind, stop, { signal });
}
