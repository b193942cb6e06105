import type { Refusal } from '../core/refusal.ts';
import * as is from '../core/shape.ts';
import type { KeptResponse } from '../storage/kept-responses.ts';
import { isKept, parseRefusal } from '../storage/parsers.ts';
import type { Writer } from '../storage/session.ts';

const prefix = 'inbox:';
const firstPrefix = 'inbox-first:';
const isUnhandled = is.object({ tabId: is.number, refusal: is.record, response: isKept });
const isRepeat = is.object({ first: is.text, at: is.number });

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
  /** What an earlier life left waits as well. */
  found(left: readonly Unhandled[]): void;
  done(refusals: readonly Pick<Refusal, 'id'>[]): void;
  isEmpty(): boolean;
}

/** Refused requests are alike that tell the same but for their time. */
export function likeness({ tabId, refusal, response }: Unhandled): string {
  const { kind, method, status, url } = refusal;
  return [tabId, kind, method, status, response.referrer, url].join(' ');
}

/** Requests that are alike, of this life of the background: the first is written down whole, the others as its repeats. */
interface Alike {
  readonly likeness: string;
  readonly first: string;
  waiting: number;
}

interface Alikes {
  /** Writes this one down whole, if it is the first of its kind. */
  add(unhandled: Unhandled): Alike;
  /** The key of the first goes with the last that needs it. */
  keysOf(id: string): readonly string[];
}

function createAlikes(write: Writer['write']): Alikes {
  const known = new Map<string, Alike>();
  const alikeOf = new Map<string, Alike>();
  const firstLike = (unhandled: Unhandled): Alike => {
    const key = likeness(unhandled);
    const before = known.get(key);
    if (before !== undefined) return before;
    const alike = { likeness: key, first: unhandled.refusal.id, waiting: 0 };
    known.set(key, alike);
    write(`${firstPrefix}${alike.first}`, unhandled);
    return alike;
  };
  return {
    add(unhandled) {
      const alike = firstLike(unhandled);
      alike.waiting += 1;
      alikeOf.set(unhandled.refusal.id, alike);
      return alike;
    },
    keysOf(id) {
      const alike = alikeOf.get(id);
      alikeOf.delete(id);
      if (alike !== undefined) alike.waiting -= 1;
      if (alike?.waiting !== 0) return [`${prefix}${id}`];
      known.delete(alike.likeness);
      return [`${prefix}${id}`, `${firstPrefix}${alike.first}`];
    },
  };
}

export function createInbox(
  { write }: Pick<Writer, 'write'>,
  forget: (keys: readonly string[]) => void,
): Inbox {
  const alikes = createAlikes(write);
  const waiting = new Set<string>();
  return {
    put(unhandled) {
      const { id, kind, at } = unhandled.refusal;
      waiting.add(id);
      const kept = kind === 'page' ? unhandled : { first: alikes.add(unhandled).first, at };
      write(`${prefix}${id}`, kept);
    },
    found: (left) => left.forEach(({ refusal }) => waiting.add(refusal.id)),
    done(refusals) {
      for (const { id } of refusals) waiting.delete(id);
      forget(refusals.flatMap(({ id }) => alikes.keysOf(id)));
    },
    isEmpty: () => waiting.size === 0,
  };
}

type Session = Readonly<Record<string, unknown>>;

/** What a background that was stopped had no time for, oldest first. */
export function unhandledIn(session: Session): readonly Unhandled[] {
  const found = Object.entries(session).flatMap(([key, raw]): readonly Unhandled[] => {
    if (!key.startsWith(prefix)) return [];
    if (!isRepeat(raw)) return parse(raw);
    const id = key.slice(prefix.length);
    return parse(session[`${firstPrefix}${raw.first}`]).map((first) => ({
      ...first,
      refusal: { ...first.refusal, id, at: raw.at },
    }));
  });
  return found.toSorted((a, b) => a.refusal.at - b.refusal.at);
}

/** The keys of what no refusal needs any more: its background was stopped before it could strike them out. */
export function needlessIn(session: Session): readonly string[] {
  const needed = new Set(Object.values(session).map((raw) => isRepeat(raw) && `${firstPrefix}${raw.first}`));
  return Object.keys(session).filter((key) => key.startsWith(firstPrefix) && !needed.has(key));
}

function parse(raw: unknown): readonly Unhandled[] {
  if (!isUnhandled(raw)) return [];
  const refusal = parseRefusal(raw.refusal);
  return refusal === null ? [] : [{ ...raw, refusal }];
}
