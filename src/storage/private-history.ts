import type { HistoryEntry } from '../core/history/history-entry.ts';
import { isEntry } from './parsers.ts';
import { storedList } from './stored-list.ts';

/** What was refused in private windows: in `storage.session`, which the browser keeps in memory, and never on the disk. */
const entries = storedList('session', 'private-entries', isEntry);
const mostKept = 100;

export function privateEntries(): Promise<readonly HistoryEntry[]> {
  return entries.read();
}

export async function changePrivateEntries(
  change: (before: readonly HistoryEntry[]) => readonly HistoryEntry[],
): Promise<void> {
  await entries.change((before) => change(before).slice(-mostKept));
}

export async function forgetPrivate(ids: readonly string[] | 'all'): Promise<void> {
  await changePrivateEntries((before) =>
    ids === 'all' ? [] : before.filter((entry) => !ids.includes(entry.id)),
  );
}
