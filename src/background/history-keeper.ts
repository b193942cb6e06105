import { asKept, entryOf, repeated, repeatKey } from '../core/history/history-entry.ts';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { Refusal } from '../core/refusal.ts';
import type { RemedyId } from '../core/remedies/remedy.ts';
import { withWorked } from '../core/remedies/worked.ts';
import { changeEntry, putEntry } from '../storage/history.ts';
import { changePrivateEntries } from '../storage/private-history.ts';
import { announceHistory } from '../storage/revision.ts';
import { readSettings } from '../storage/settings.ts';
import { workedSteps } from '../storage/worked-steps.ts';

/** Writes refusals down, one after another, and tells open surfaces that there is something to read. */
export interface HistoryKeeper {
  /** A new refusal: its own entry, or one more of a repeat. The same refusal twice is kept once. */
  keep(refusal: Refusal): Promise<void>;
  /** The page was read: the verdict is known better now. */
  amend(refusal: Refusal): Promise<void>;
  /** The step went well: for its entry, and for the site's next refusal. */
  fixed(refusal: Refusal, by: RemedyId): Promise<void>;
}

export function createHistoryKeeper(): HistoryKeeper {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const next = last.then(task).then(announceHistory);
    // A failed write is the caller's to report; the next one still happens.
    last = next.catch(() => undefined);
    return next;
  };
  const change = (refusal: Refusal, how: (entry: HistoryEntry) => HistoryEntry): Promise<void> =>
    refusal.isPrivate
      ? changePrivateEntries((all) => all.map((one) => (counts(one, refusal) ? how(one) : one)))
      : changeEntry(refusal.id, how);
  return {
    keep: (refusal) =>
      inTurn(async () => {
        const kept = asKept(refusal, (await readSettings()).wholeAddresses);
        await (kept.isPrivate ? keepPrivately(kept) : keepOnDisk(kept));
      }),
    amend: (refusal) => inTurn(() => change(refusal, (entry) => ({ ...entry, verdict: refusal.verdict }))),
    fixed: (refusal, by) =>
      inTurn(async () => {
        await change(refusal, (entry) => ({ ...entry, fixedBy: by }));
        const worked = { site: refusal.site, remedy: by, at: Date.now() };
        await workedSteps(refusal.isPrivate).change((all) => withWorked(all, worked));
      }),
  };
}

function merge(newest: HistoryEntry | null, refusal: Refusal): HistoryEntry | null {
  if (newest === null) return entryOf(refusal);
  return counts(newest, refusal) ? null : (repeated(newest, refusal) ?? entryOf(refusal));
}

function counts(entry: HistoryEntry, refusal: Refusal): boolean {
  return entry.id === refusal.id || entry.latest === refusal.id;
}

function keepOnDisk(refusal: Refusal): Promise<void> {
  return putEntry(repeatKey(refusal), (newest) => merge(newest, refusal));
}

function keepPrivately(refusal: Refusal): Promise<void> {
  return changePrivateEntries((all) => {
    const newest = all.findLast((one) => one.repeatKey === repeatKey(refusal)) ?? null;
    const entry = merge(newest, refusal);
    return entry === null ? all : [...all.filter((one) => one.id !== entry.id), entry];
  });
}
