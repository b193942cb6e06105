import * as is from '../core/shape.ts';
import type { Guard, Guarded } from '../core/shape.ts';
import type { View } from '../core/wording/view.ts';

/** Who sent a message, told by the browser and never by the message. */
export type SenderKind = 'overlay' | 'extension-page';

interface Definition {
  readonly from: SenderKind;
  readonly input: Guard<unknown>;
}

const isExcerpt = is.object({
  title: is.textUpTo(300),
  body: is.textUpTo(65_536),
  contentType: is.textUpTo(100),
  signInLink: is.orNull(is.textUpTo(2_048)),
  signInForm: is.boolean,
});

/** Title and up to 64 KiB of a refused document, read by the overlay's script. Untrusted. */
export type Excerpt = Guarded<typeof isExcerpt>;

/** Looked up by the background among the remedies that it offered itself. */
const remedy = is.textUpTo(40);
const tabId = is.integerFromZero;
const id = is.textUpTo(64);
/** The sender's own document, where the browser may mistake another one for it; else `null`. */
const document = is.orNull(id);

/** Every message between contexts, once: who may send it, and its parser. */
export const messages = {
  /** The card's script stands in a document with this status; the excerpt follows when the document has been read. */
  'overlay/ready': {
    from: 'overlay',
    input: is.object({ document, status: is.integerFromZero, excerpt: is.orNull(isExcerpt) }),
  },
  'overlay/act': { from: 'overlay', input: is.object({ document, remedy }) },
  /** The card can't be seen in this page: the popup takes over. */
  'overlay/gone': {
    from: 'overlay',
    input: is.object({ document, because: is.oneOf(['removed', 'covered', 'no-room']) }),
  },
  'page/act': { from: 'extension-page', input: is.object({ tabId, remedy }) },
  /** Clears the cookies of the refused page's site but for those of these names. */
  'page/clear': { from: 'extension-page', input: is.object({ tabId, kept: is.list(is.textUpTo(4_096)) }) },
  'page/forget': {
    from: 'extension-page',
    input: is.object({ ids: is.anyOf(is.list(id), is.oneOf(['all'])) }),
  },
  /** Opens a refused address again, in the tab in front. */
  'page/open': { from: 'extension-page', input: is.object({ id }) },
} as const satisfies Record<string, Definition>;

export type MessageType = keyof typeof messages;
export type Input<T extends MessageType> = Guarded<(typeof messages)[T]['input']>;

/** What each message is answered with. */
export interface Answers {
  'overlay/ready': View | null;
  'overlay/act': View | null;
  'overlay/gone': null;
  'page/act': null;
  'page/clear': null;
  'page/forget': null;
  'page/open': null;
}

/** The marker tells our answer from that of a page or of another listener; `undefined` means that nobody answered. */
export type Reply<T extends MessageType> =
  | { readonly why403: true; readonly ok: true; readonly value: Answers[T] }
  | { readonly why403: true; readonly ok: false; readonly error: string };

/** What the background tells a card unasked. */
export type Push = { readonly type: 'card/view'; readonly view: View } | { readonly type: 'card/focus' };

/** A message as it arrived, parsed; `null` for what is none of ours or not for this sender. */
export function parseMessage(raw: unknown, sender: SenderKind): Parsed | null {
  if (!hasType(raw)) return null;
  const { type } = raw;
  const { from, input } = messages[type];
  // The guard of this very type let it through: the pair fits.
  return from === sender && input(raw) ? ({ type, input: raw } as unknown as Parsed) : null;
}

export type Parsed = { [T in MessageType]: { readonly type: T; readonly input: Input<T> } }[MessageType];

/** The keys of the table above are its types. */
const messageTypes = Object.keys(messages) as readonly MessageType[];
const hasType = is.object({ type: is.oneOf(messageTypes) });
