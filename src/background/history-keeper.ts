import { asKept, entryOf, including } from '../core/history/history-entry.ts';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { Refusal } from '../core/refusal.ts';
import type { RemedyId } from '../core/remedies/remedy.ts';
import { withWorked } from '../core/remedies/worked.ts';
import { changePrivateEntries } from '../storage/private-history.ts';
import { announceHistory } from '../storage/revision.ts';
import type { Report } from '../storage/session.ts';
import { readSettings } from '../storage/settings.ts';
import { workedSteps } from '../storage/worked-steps.ts';
import { createHistoryDisk } from './history-disk.ts';

/** Writes refusals down, one batch after another, and tells open surfaces that there is something to read. */
export interface HistoryKeeper {
  /**
   * New refusals: each its own entry, or one more of a repeat. The same refusal twice is kept once. What the disk does not take waits in the
   * session, and is kept as well.
   */
  keep(refusals: readonly Refusal[]): Promise<void>;
  /** The page was read: the verdict is known better now. */
  amend(refusal: Refusal): Promise<void>;
  /** The step went well: for its entry, and for the site's next refusal. */
  fixed(refusal: Refusal, by: RemedyId): Promise<void>;
  forget(ids: readonly string[] | 'all'): Promise<void>;
  /** Tries again to write what waits. */
  retry(): Promise<void>;
}

export function createHistoryKeeper(report: Report): HistoryKeeper {
  let last: Promise<void> = Promise.resolve();
  const disk = createHistoryDisk(report, () => retry());
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    // A failed write is the caller's to report; the next one still happens.
    const next = last.then(task).then(() => announceHistory().catch(report));
    last = next.catch(() => undefined);
    return next;
  };
  const retry = (): Promise<void> => inTurn(() => disk.write([]));
  const change = (refusal: Refusal, how: (entry: HistoryEntry) => HistoryEntry): Promise<void> => {
    const ifCounted = (one: HistoryEntry): HistoryEntry => (counts(one, refusal) ? how(one) : one);
    return refusal.isPrivate
      ? changePrivateEntries((all) => all.map(ifCounted))
      : disk.change(refusal.id, ifCounted);
  };
  return {
    keep: (refusals) =>
      inTurn(async () => {
        const { wholeAddresses } = await readSettings();
        const kept = refusals.map((one) => asKept(one, wholeAddresses));
        const privately = kept.filter(({ isPrivate }) => isPrivate).map(entryOf);
        if (privately.length > 0) await changePrivateEntries((all) => privately.reduce(including, all));
        await disk.write(kept.filter(({ isPrivate }) => !isPrivate));
      }),
    amend: (refusal) => inTurn(() => change(refusal, (entry) => ({ ...entry, verdict: refusal.verdict }))),
    fixed: (refusal, by) =>
      inTurn(async () => {
        await change(refusal, (entry) => ({ ...entry, fixedBy: by }));
        const worked = { site: refusal.site, remedy: by, at: Date.now() };
        await workedSteps(refusal.isPrivate).change((all) => withWorked(all, worked));
      }),
    forget: (ids) => inTurn(() => disk.forget(ids)),
    retry,
  };
}

function counts(entry: HistoryEntry, refusal: Refusal): boolean {
  return entry.id === refusal.id || entry.latest === refusal.id;
}
