import { entryOf, followedBy, including } from '../core/history/history-entry.ts';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { Refusal } from '../core/refusal.ts';
import { wakeAt } from '../platform/alarm.ts';
import { changeEntry, forgetEntries, putEntries, writtenLast } from '../storage/history.ts';
import { notBroken, renewIfBroken } from '../storage/renew-history.ts';
import type { Report } from '../storage/session.ts';
import { unwrittenEntries } from '../storage/unwritten.ts';

/** The history on the disk, with what waits for it where the disk is full, shut or broken. One call at a time. */
export interface HistoryDisk {
  /** Writes what waits, and these. What the disk does not take waits in the session. */
  write(refusals: readonly Refusal[]): Promise<void>;
  change(refusal: string, how: (entry: HistoryEntry) => HistoryEntry): Promise<void>;
  forget(ids: readonly string[] | 'all'): Promise<void>;
}

/** Of entries that wait, the newest. */
const mostWaiting = 500;
const retryMs = 2_000;
/** Were the background stopped meanwhile. */
const wakeMs = 60_000;

export function createHistoryDisk(report: Report, retry: () => Promise<void>): HistoryDisk {
  const writer = createPatientWriter(report, retry);
  let waiting: readonly HistoryEntry[] | null = null;
  let written: readonly string[] = [];
  /** What an earlier life of the background left, but for what it had written and no time to strike out. */
  const load = async (): Promise<readonly HistoryEntry[]> => {
    written = await writtenLast().catch(() => []);
    return (await unwrittenEntries.read()).filter(({ id }) => !written.includes(id));
  };
  return {
    async write(refusals) {
      const before = (waiting ??= await load());
      const fresh = refusals.filter(({ id }) => !written.includes(id)).map(entryOf);
      const entries = fresh.reduce(including, before);
      if (entries.length === 0) return;
      const isWritten = await writer.put(
        entries,
        [...before, ...fresh].map(({ id }) => id),
      );
      waiting = isWritten ? [] : entries.slice(-mostWaiting);
      if (isWritten && before.length === 0) return;
      await unwrittenEntries.change(() => waiting ?? []);
      if (isWritten) await notBroken();
    },
    async change(refusal, how) {
      const isWaiting = waiting?.some(({ id, latest }) => id === refusal || latest === refusal) === true;
      if (isWaiting) waiting = (waiting ?? []).map(how);
      else await changeEntry(refusal, how);
    },
    async forget(ids) {
      const before = (waiting ??= await load());
      waiting = ids === 'all' ? [] : before.filter(({ id }) => !ids.includes(id));
      if (before.length > 0) await unwrittenEntries.change(() => waiting ?? []);
      await forgetEntries(ids);
    },
  };
}

interface PatientWriter {
  /** Whether it is written: after a failure nothing is tried for a while. */
  put(entries: readonly HistoryEntry[], refusals: readonly string[]): Promise<boolean>;
}

function createPatientWriter(report: Report, retry: () => Promise<void>): PatientWriter {
  let isPausing = false;
  let isReported = false;
  const pause = async (error: unknown): Promise<void> => {
    if (!isReported) report(error);
    isReported = true;
    isPausing = true;
    setTimeout(() => {
      isPausing = false;
      void retry().catch(report);
    }, retryMs);
    await wakeAt('retry', Date.now() + wakeMs);
    await renewIfBroken(error, Date.now());
  };
  return {
    async put(entries, refusals) {
      if (isPausing) return false;
      try {
        await putEntries({ entries, refusals }, followedBy);
        isReported = false;
        return true;
      } catch (error) {
        await pause(error).catch(report);
        return false;
      }
    },
  };
}
