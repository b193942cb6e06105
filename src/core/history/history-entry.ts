import { withoutQuery } from '../address.ts';
import type { Refusal } from '../refusal.ts';
import type { RemedyId } from '../remedies/remedy.ts';
import type { Verdict } from '../verdict.ts';

/** One refusal as it is kept, repeats within a minute counted. */
export interface HistoryEntry {
  readonly version: 1;
  /** The id of the first refusal it counts. */
  readonly id: string;
  /** The id of the newest one. */
  readonly latest: string;
  readonly kind: Refusal['kind'];
  /** As the options allow: by default without query and fragment. */
  readonly url: string;
  readonly site: string;
  readonly method: string;
  readonly status: number;
  /** Milliseconds since 1970. */
  readonly firstAt: number;
  readonly lastAt: number;
  readonly count: number;
  readonly verdict: Verdict;
  readonly fixedBy: RemedyId | null;
  /** What a repeat has in common with it. */
  readonly repeatKey: string;
}

/** How long a repeat counts as the same. */
const repeatWithinMs = 60_000;
/** How long what worked is remembered, and refusals are kept where nothing else was chosen. */
export const keptForMs = 30 * 24 * 3_600_000;

/** A refusal with its address as the options allow it to be kept. */
export function asKept(refusal: Refusal, wholeAddresses: boolean): Refusal {
  return wholeAddresses ? refusal : { ...refusal, url: withoutQuery(refusal.url) };
}

/** The first entry of a refusal that is as it may be kept. */
export function entryOf(refusal: Refusal): HistoryEntry {
  const { id, kind, site, method, status, at, verdict } = refusal;
  return {
    version: 1,
    id,
    latest: id,
    kind,
    url: refusal.url,
    site,
    method,
    status,
    firstAt: at,
    lastAt: at,
    count: 1,
    verdict,
    fixedBy: null,
    repeatKey: repeatKey(refusal),
  };
}

/** Same request, same answer, same verdict at first sight. */
function repeatKey(refusal: Refusal): string {
  const { kind, method, status, verdict } = refusal;
  return [kind, method, status, verdict.provider, verdict.cause, refusal.url].join(' ');
}

/** An entry that counts what a later one counts too; `null`: they are no repeats of each other. What it counts already changes nothing. */
export function followedBy(entry: HistoryEntry, later: HistoryEntry): HistoryEntry | null {
  if (entry.repeatKey !== later.repeatKey) return null;
  const { id, latest, lastAt, count, verdict } = later;
  if (entry.id === id || entry.latest === latest) return entry;
  if (Math.abs(later.firstAt - entry.lastAt) > repeatWithinMs) return null;
  return { ...entry, latest, lastAt: Math.max(lastAt, entry.lastAt), count: entry.count + count, verdict };
}

/** A list with one entry more, the newest last: a repeat is counted in the one before it. */
export function including(all: readonly HistoryEntry[], one: HistoryEntry): readonly HistoryEntry[] {
  const before = all.findLast(({ repeatKey }) => repeatKey === one.repeatKey);
  const both = before === undefined ? null : followedBy(before, one);
  return both === null ? [...all, one] : [...all.filter((other) => other !== before), both];
}
