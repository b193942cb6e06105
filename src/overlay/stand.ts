import type { Input } from '../messages/message.ts';
import { isConnected } from '../platform/send.ts';
import { pause } from './pause.ts';

/** Why the card can't be seen, and the popup is to do it. */
export type Because = Input<'overlay/gone'>['because'];

/** What can become of an element that stands in somebody else's page. */
interface Fate {
  /** The page took it out, or made it inert. */
  readonly lost: () => void;
  /** `covered`: a modal dialog of the page makes everything else inert, until it closes. `no-room`: it has no box. */
  readonly report: (because: Exclude<Because, 'removed'>) => void;
}

/** A page that keeps opening things above the card wins in the end. */
const mostRaises = 10;
/** Pages hide themselves while they load; milliseconds. */
const settling = 2_000;

/**
 * Puts the element over the page, in the top layer, and watches over it until the signal fires: then it is removed.
 * The document must have a root element.
 */
export function stand(element: HTMLElement, fate: Fate, signal: AbortSignal): void {
  element.popover = 'manual';
  removeDead();
  document.documentElement.append(element);
  raise(element);
  watchRemoval(element, fate.lost, signal);
  watchTopLayer(element, () => fate.report('covered'), signal);
  void lookForRoom(element, fate, signal);
  signal.addEventListener('abort', () => element.remove());
}

/** A card of ours whose script died with the extension that was here before: Firefox 153 leaves what it drew, and no way to take it back. */
function removeDead(): void {
  for (const one of document.querySelectorAll<Dead>(':root>[popover]'))
    if (one.openOrClosedShadowRoot?.querySelector('.shell')) one.remove();
}

/** Firefox gives it to scripts of extensions. In Chromium such a script lives on, and leaves by itself. */
interface Dead extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** In the top layer, the last to be shown lies above. */
function raise(element: HTMLElement): void {
  try {
    element.hidePopover();
    element.showPopover();
  } catch {
    // No popovers, or the page took the element out while it was being shown: the highest z-index must do.
  }
}

/** Watches two lists of children and our own attributes, never the page's whole tree: it may have a million nodes. */
function watchRemoval(element: HTMLElement, lost: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    // Cut off from its extension, it makes room for whatever comes: the card of the one that was loaded instead.
    if (!element.isConnected || element.inert || !isConnected()) lost();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Lies above what the page opens later, by the event that popovers and dialogs have in common. */
function watchTopLayer(element: HTMLElement, covered: () => void, signal: AbortSignal): void {
  let raises = 0;
  const lookForModal = (): void => {
    if (document.querySelector(':modal')) covered();
  };
  const onToggle = ({ target }: Event): void => {
    const isOther =
      target instanceof Element && target !== element && target.matches(':popover-open, :modal');
    if (!isOther || raises === mostRaises) return;
    raises += 1;
    raise(element);
    lookForModal();
  };
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  lookForModal();
}

/** An element without a box: the page shows nothing of itself, or it is a drawing where HTML has no place. */
async function lookForRoom(element: HTMLElement, { report }: Fate, signal: AbortSignal): Promise<void> {
  await pause(settling, signal);
  if (!signal.aborted && !element.getClientRects().length) report('no-room');
}
