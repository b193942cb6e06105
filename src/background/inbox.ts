import type { Refusal } from '../core/refusal.ts';
import * as is from '../core/shape.ts';
import { parseRefusal } from '../storage/parsers.ts';
import type { Writer } from '../storage/session.ts';

const prefix = 'inbox:';
const isUnhandled = is.object({ tabId: is.number, refusal: is.record });

export interface Unhandled {
  readonly tabId: number;
  readonly refusal: Refusal;
}

/**
 * A refused page is written down before anything is awaited, and struck out when the history has it: were the background
 * stopped in between, nobody else would ever know of it.
 */
export interface Inbox {
  put(unhandled: Unhandled): void;
  done(refusal: string): void;
}

export function createInbox(writer: Writer): Inbox {
  return {
    put: (unhandled) => writer.write(`${prefix}${unhandled.refusal.id}`, unhandled),
    done: (refusal) => writer.remove(`${prefix}${refusal}`),
  };
}

/** What a background that was stopped had no time for, oldest first. */
export function unhandledIn(session: Readonly<Record<string, unknown>>): readonly Unhandled[] {
  const found = Object.entries(session).flatMap(([key, raw]): readonly Unhandled[] => {
    if (!key.startsWith(prefix) || !isUnhandled(raw)) return [];
    const refusal = parseRefusal(raw.refusal);
    return refusal === null ? [] : [{ tabId: raw.tabId, refusal }];
  });
  return found.toSorted((a, b) => a.refusal.at - b.refusal.at);
}
