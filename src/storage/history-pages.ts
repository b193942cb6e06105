import type { HistoryEntry } from '../core/history/history-entry.ts';
import { answered, finished } from './database.ts';
import { entriesStore } from './history.ts';
import { parseEntry } from './parsers.ts';

const partSize = 1_000;

/**
 * Reads the history from the newest entry on: `first` of them, which are there at once, then the rest, a thousand at a time. Ends when
 * the signal fires. What can't be read is left out. @throws when the database can't be opened or read.
 */
export async function* historyParts(
  first: number,
  signal: AbortSignal,
): AsyncGenerator<readonly HistoryEntry[]> {
  for (let before: number | null = null; !signal.aborted;) {
    const from: number | null = await startOfPart(before === null ? first : partSize, before);
    if (from === null) return;
    const range =
      before === null ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, before, false, true);
    const raw: unknown[] = await answered((await entriesStore('readonly')).index('lastAt').getAll(range));
    yield raw
      .map(parseEntry)
      .filter((one) => one !== null)
      .reverse();
    before = from;
  }
}

/** When the oldest of the next entries was; `null`: there is none. All of one moment belong to one part. */
async function startOfPart(size: number, before: number | null): Promise<number | null> {
  const range = before === null ? null : IDBKeyRange.upperBound(before, true);
  const request = (await entriesStore('readonly')).index('lastAt').openKeyCursor(range, 'prev');
  const newest = await answered(request);
  if (newest === null) return null;
  const at = Number(newest.key);
  newest.advance(size - 1);
  const oldest = await answered(request);
  if (oldest !== null) return Number(oldest.key);
  // Fewer are left: the oldest of all.
  const first = await answered((await entriesStore('readonly')).index('lastAt').openKeyCursor());
  return first === null ? at : Number(first.key);
}

/** Entries by their ids, in that order; those that are gone are left out. */
export async function entriesOf(ids: readonly string[]): Promise<readonly HistoryEntry[]> {
  const store = await entriesStore('readonly');
  const raw = await Promise.all(ids.map((id): Promise<unknown> => answered(store.get(id))));
  return raw.map(parseEntry).filter((one) => one !== null);
}

/** Adds entries that are not there yet, in one transaction; says how many. @throws when the disk is full: then none is added. */
export async function addEntries(entries: readonly HistoryEntry[]): Promise<number> {
  const store = await entriesStore('readwrite');
  // All are asked for at once: an answer is waited for once, not a hundred thousand times.
  const known = new Set(await Promise.all(entries.map(({ id }) => answered(store.getKey(id)))));
  let added = 0;
  for (const entry of entries) {
    // A file may hold the same one twice.
    if (known.has(entry.id)) continue;
    known.add(entry.id);
    store.add(entry);
    added += 1;
  }
  await finished(store);
  return added;
}
