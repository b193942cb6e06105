import * as v from 'valibot';
import type { Refusal } from '../core/refusal.ts';
import { parseRefusal } from '../storage/parsers.ts';
import type { Writer } from '../storage/session.ts';

const prefix = 'inbox:';
const parser = v.object({ tabId: v.number(), refusal: v.unknown() });

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
    const parsed = key.startsWith(prefix) ? v.safeParse(parser, raw) : null;
    if (parsed?.success !== true) return [];
    const refusal = parseRefusal(parsed.output.refusal);
    return refusal === null ? [] : [{ tabId: parsed.output.tabId, refusal }];
  });
  return found.toSorted((a, b) => a.refusal.at - b.refusal.at);
}
