import * as v from 'valibot';
import type { View } from '../core/wording/view.ts';

/** Who sent a message, told by the browser and never by the message. */
export type SenderKind = 'overlay' | 'extension-page';

interface Definition {
  readonly from: SenderKind;
  readonly input: v.GenericSchema;
}

const excerpt = v.object({
  title: v.pipe(v.string(), v.maxLength(300)),
  body: v.pipe(v.string(), v.maxLength(65_536)),
  contentType: v.pipe(v.string(), v.maxLength(100)),
  signInLink: v.nullable(v.pipe(v.string(), v.maxLength(2_048))),
  signInForm: v.boolean(),
});

/** Title and up to 64 KiB of a refused document, read by the overlay's script. Untrusted. */
export type Excerpt = v.InferOutput<typeof excerpt>;

/** Looked up by the background among the remedies that it offered itself. */
const remedy = v.pipe(v.string(), v.maxLength(40));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.maxLength(64));

/** Every message between contexts, once: who may send it, and its parser. */
export const messages = {
  /** The card's script stands in a document with this status; the excerpt follows when the document has been read. */
  'overlay/ready': {
    from: 'overlay',
    input: v.object({ status: v.pipe(v.number(), v.integer()), excerpt: v.nullable(excerpt) }),
  },
  'overlay/act': { from: 'overlay', input: v.object({ remedy }) },
  /** The card can't be seen in this page: the popup takes over. */
  'overlay/gone': {
    from: 'overlay',
    input: v.object({ because: v.picklist(['removed', 'covered', 'no-room']) }),
  },
  'page/act': { from: 'extension-page', input: v.object({ tabId, remedy }) },
  'page/forget': {
    from: 'extension-page',
    input: v.object({ ids: v.union([v.array(id), v.literal('all')]) }),
  },
  /** Opens a refused address again, in the tab in front. */
  'page/open': { from: 'extension-page', input: v.object({ id }) },
} as const satisfies Record<string, Definition>;

export type MessageType = keyof typeof messages;
export type Input<T extends MessageType> = v.InferOutput<(typeof messages)[T]['input']>;

/** What each message is answered with. */
export interface Answers {
  'overlay/ready': View | null;
  'overlay/act': View | null;
  'overlay/gone': null;
  'page/act': null;
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
  const outer = v.safeParse(v.object({ type: v.picklist(messageTypes) }), raw);
  if (!outer.success) return null;
  const definition = messages[outer.output.type];
  if (definition.from !== sender) return null;
  const input = v.safeParse(definition.input, raw);
  // The parser of this very type made the output: the pair fits.
  return input.success ? ({ type: outer.output.type, input: input.output } as Parsed) : null;
}

export type Parsed = { [T in MessageType]: { readonly type: T; readonly input: Input<T> } }[MessageType];

const messageTypes = Object.keys(messages) as readonly MessageType[];
