import type { Refusal } from '../core/refusal.ts';
import * as is from '../core/shape.ts';
import { isKept } from '../storage/kept-responses.ts';
import type { KeptResponse } from '../storage/kept-responses.ts';
import { parseRefusal } from '../storage/parsers.ts';
import { forgetKeys } from '../storage/session.ts';
import type { Report, Writer } from '../storage/session.ts';

const prefix = 'inbox:';
const isUnhandled = is.object({ tabId: is.number, refusal: is.record, response: isKept });

/** A refused response that the history does not have yet. */
export interface Unhandled {
  readonly tabId: number;
  readonly refusal: Refusal;
  readonly response: KeptResponse;
}

/**
 * What was refused is written down before anything is awaited, and struck out when the history has it: were the background
 * stopped in between, nobody else would ever know of it.
 */
export interface Inbox {
  put(unhandled: Unhandled): void;
  done(refusals: readonly Pick<Refusal, 'id'>[]): void;
}

export function createInbox(writer: Writer, report: Report): Inbox {
  return {
    put: (unhandled) => writer.write(`${prefix}${unhandled.refusal.id}`, unhandled),
    done: (refusals) => void forgetKeys(refusals.map(({ id }) => `${prefix}${id}`)).catch(report),
  };
}

/** What a background that was stopped had no time for, oldest first. */
export function unhandledIn(session: Readonly<Record<string, unknown>>): readonly Unhandled[] {
  const found = Object.entries(session).flatMap(([key, raw]): readonly Unhandled[] => {
    if (!key.startsWith(prefix) || !isUnhandled(raw)) return [];
    const refusal = parseRefusal(raw.refusal);
    return refusal === null ? [] : [{ ...raw, refusal }];
  });
  return found.toSorted((a, b) => a.refusal.at - b.refusal.at);
}
