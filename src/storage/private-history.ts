import type { HistoryEntry } from '../core/history/history-entry.ts';
import { browser } from '../platform/browser.ts';
import { parseEntry } from './parsers.ts';

/** What was refused in private windows: in `storage.session`, which the browser keeps in memory, and never on the disk. */
const key = 'private-entries';
const mostKept = 100;

export async function privateEntries(): Promise<readonly HistoryEntry[]> {
  const stored = await browser.storage.session.get(key);
  const entries: unknown = stored[key];
  return Array.isArray(entries) ? entries.map(parseEntry).filter((one) => one !== null) : [];
}

export async function changePrivateEntries(
  change: (before: readonly HistoryEntry[]) => readonly HistoryEntry[],
): Promise<void> {
  const after = change(await privateEntries());
  await browser.storage.session.set({ [key]: after.slice(-mostKept) });
}

export async function forgetPrivate(ids: readonly string[] | 'all'): Promise<void> {
  await changePrivateEntries((before) =>
    ids === 'all' ? [] : before.filter((entry) => !ids.includes(entry.id)),
  );
}
