import type { View } from '../core/wording/view.ts';
import type { Input, MessageType, Reply } from '../messages/message.ts';
import { isConnected, send } from '../platform/send.ts';
import { pause } from './pause.ts';

type OverlayMessage = Extract<MessageType, `overlay/${string}`>;

/** What the overlay says to the background. */
export type Question = {
  [T in OverlayMessage]: { readonly type: T } & Omit<Input<T>, 'document'>;
}[OverlayMessage];

/** `cut-off`: the extension was reloaded or removed, and nobody will ever answer this script. */
export type Answer = View | null | 'silence' | 'cut-off';

/** Milliseconds before each attempt: a background that was just stopped needs a moment to come back. */
const waits = [0, 200, 800, 2_000];
/** Milliseconds for an answer to `overlay/ready`: one that was on its way when the background was stopped may never come. */
const patience = 4_000;

/** Asks until somebody answers, at most four times; a background that is being stopped may fail at anything. Never rejects. */
export async function ask(question: Question, signal: AbortSignal): Promise<Answer> {
  const isStep = question.type === 'overlay/act';
  for (const wait of waits) {
    // The first leaves at once: what its caller still has to do is done while it is on its way.
    if (wait) await pause(wait, signal);
    if (signal.aborted) break;
    if (!isConnected()) return 'cut-off';
    const reply = attempt(question);
    const heard = await (isStep ? reply : Promise.race([reply, pause(patience, signal)]));
    if (heard?.ok) return heard.value;
    // It may have been heard, so a step must not be asked for again: it could be taken twice.
    if (isStep && heard !== null) break;
  }
  return 'silence';
}

type Heard = Reply<OverlayMessage> | undefined;

/** `null`: nobody listened. `undefined`: somebody may have, and did not answer. */
async function attempt(question: Question): Promise<Heard | null> {
  try {
    const reply = await send({ ...question, document: ownDocument() });
    return isReply(reply) ? reply : null;
  } catch {
    return undefined;
  }
}

/** This document's id, where it had to be told: `platform/quirks/own-document.ts`. */
function ownDocument(): unknown {
  return Reflect.get(globalThis, Symbol.for('document')) ?? null;
}

/** Only our own background can answer: past the marker, the shape is its promise. */
function isReply(reply: unknown): reply is Reply<OverlayMessage> {
  return typeof reply === 'object' && reply !== null && 'why403' in reply;
}
