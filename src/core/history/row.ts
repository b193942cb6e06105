import type { Refusal } from '../refusal.ts';
import type { RemedyId } from '../remedies/remedy.ts';
import type { Verdict } from '../verdict.ts';
import type { HistoryEntry } from './history-entry.ts';

/** An entry as far as a list of a hundred thousand needs it: one object a refusal, and one verdict for all that have the same. */
export interface HistoryRow {
  readonly id: string;
  readonly kind: Refusal['kind'];
  readonly method: string;
  readonly url: string;
  readonly site: string;
  readonly status: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
  readonly count: number;
  readonly fixedBy: RemedyId | null;
  /** Without evidence and references. */
  readonly verdict: Verdict;
}

/** Makes rows of entries. Equal verdicts become one object, so that memory grows with what differs. */
export function rowMaker(): (entry: HistoryEntry) => HistoryRow {
  const verdicts = new Map<string, Verdict>();
  const shared = (verdict: Verdict): Verdict => {
    const { provider, providerName, cause, confidence } = verdict;
    const key = [provider, providerName, cause, confidence].join(' ');
    const known = verdicts.get(key) ?? { ...verdict, ...nothingMore };
    verdicts.set(key, known);
    return known;
  };
  return ({ id, kind, method, url, site, status, lastAt, count, fixedBy, verdict }) => ({
    ...{ id, kind, method, url, site, status, lastAt, count, fixedBy },
    verdict: shared(verdict),
  });
}

const nothingMore = { alternatives: [], evidence: [], references: [], particulars: {}, carriers: [] };
