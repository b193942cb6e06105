import { identityOf } from './cookie.ts';
import type { Cookie } from './cookie.ts';
import { settingOf } from './calls.ts';
import type { Setting } from './calls.ts';
import type { Reach } from './reach.ts';

/** For how long a clearing can be undone. */
export const undoMs = 5 * 60_000;

/** What a clearing removes, kept until its deadline. Plain JSON: it lives in `storage.session`, under its version. */
export interface Snapshot {
  readonly version: 1;
  readonly storeId: string;
  readonly reach: Reach;
  /** In the order of the browser's list: it decides the order in the `Cookie` header after Undo. */
  readonly cookies: readonly Cookie[];
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

export function isOver(snapshot: Snapshot, now: number): boolean {
  return snapshot.deadline <= now;
}

/**
 * What to keep when the same site is cleared again before the first Undo was over: Undo then leads back to before both. What the
 * site set anew in between does not replace what it had set at first.
 */
export function mergeSnapshots(earlier: Snapshot | null, later: Snapshot): Snapshot {
  if (earlier?.storeId !== later.storeId || earlier.reach.site.name !== later.reach.site.name) return later;
  const known = new Set(earlier.cookies.map(identityOf));
  const cookies = [...earlier.cookies, ...later.cookies.filter((cookie) => !known.has(identityOf(cookie)))];
  const scope = earlier.reach.scope === 'site' ? 'site' : later.reach.scope;
  const kept = (later.reach.kept ?? []).filter((name) => earlier.reach.kept?.includes(name));
  return { ...later, reach: { ...later.reach, scope, kept }, cookies };
}

/**
 * The calls of an Undo, to be issued one after another. Leaves out what has expired meanwhile (a past expiry would delete a newer
 * cookie of that name), and what is there unchanged because it could not be removed.
 */
export function restorationsOf(
  snapshot: Snapshot,
  present: readonly Cookie[],
  now: number,
): readonly Setting[] {
  return unexpired(snapshot.cookies, now)
    .filter((cookie) => !isAmong(cookie, present))
    .map(settingOf);
}

export interface Restored {
  readonly restored: number;
  /** Names, each once, at most twenty, cut at 80 characters: a site chose them. */
  readonly missing: readonly string[];
}

/** How an Undo went, by the list read after it. A cookie under which a page has written another value is missing. */
export function afterUndo(snapshot: Snapshot, present: readonly Cookie[], now: number): Restored {
  const wanted = unexpired(snapshot.cookies, now);
  const missing = wanted.filter((cookie) => !isAmong(cookie, present));
  const names = new Set(missing.map((cookie) => cookie.name.slice(0, 80)));
  return { restored: wanted.length - missing.length, missing: [...names].slice(0, 20) };
}

function unexpired(cookies: readonly Cookie[], now: number): readonly Cookie[] {
  return cookies.filter(({ expirationDate }) => expirationDate === null || expirationDate * 1_000 > now);
}

function isAmong(cookie: Cookie, present: readonly Cookie[]): boolean {
  const identity = identityOf(cookie);
  return present.some((other) => other.value === cookie.value && identityOf(other) === identity);
}
