import type { Answers, Input, MessageType, Reply } from './message.ts';

/** Sends one message to the background and gives its reply, whatever that is. */
export type Post = (message: unknown) => Promise<unknown>;

type PageMessage = MessageType & `page/${string}`;

/**
 * Asks the background from an extension page.
 * @throws when nobody answered, when the answer isn't ours, or when the background could not do it.
 */
export async function ask<T extends PageMessage>(
  post: Post,
  type: T,
  input: Omit<Input<T>, 'type'>,
): Promise<Answers[T]> {
  const reply = await post({ type, ...input });
  if (!isReply<T>(reply)) throw new Error(`Nobody answered ${type}`);
  if (!reply.ok) throw new Error(`${type} failed: ${reply.error}`);
  return reply.value;
}

/** The marker is the background's own: any other listener's answer lacks it. */
function isReply<T extends MessageType>(reply: unknown): reply is Reply<T> {
  return typeof reply === 'object' && reply !== null && 'why403' in reply && reply.why403 === true;
}
