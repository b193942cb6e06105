import type { HistoryEntry } from '../core/history/history-entry.ts';
import * as is from '../core/shape.ts';
import { answered, finished, openDatabase } from './database.ts';
import { parseEntry } from './parsers.ts';
import { noteNew } from './renew-history.ts';
import { forgetPrivate, privateEntries } from './private-history.ts';
import { forgetWorked } from './worked-steps.ts';

const version = 2;
const isIds = is.list(is.text);
let opened: Promise<IDBDatabase> | null = null;

/** The database, opened once a life of its context. A later version adds its steps to `upgrade`, oldest first. */
function database(): Promise<IDBDatabase> {
  opened ??= openDatabase('why403', version, {
    upgrade(db, from, transaction) {
      if (from < 1) createFirst(db);
      // Surfaces say so; where even that can't be written, nothing depends on it.
      if (from < 1) void noteNew().catch(() => undefined);
      if (from < 2) createSecond(db, transaction);
    },
    // Another context wants a newer schema, or the browser closed it: the next call opens it anew.
    closed: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw new Error('The history could not be opened', { cause: error });
  });
  return opened;
}

function createFirst(db: IDBDatabase): IDBObjectStore {
  const entries = db.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('lastAt', 'lastAt');
  entries.createIndex('latest', 'latest');
  entries.createIndex('repeat', ['repeatKey', 'lastAt']);
  return entries;
}

/** Lists of one kind are read by an index of their own; and what was written last is noted, so that nothing is counted twice. */
function createSecond(db: IDBDatabase, transaction: IDBTransaction | null): void {
  transaction?.objectStore('entries').createIndex('kind', ['kind', 'lastAt']);
  db.createObjectStore('notes');
}

/** Opens the database before it is needed. @throws when it can't be opened. */
export async function openHistory(): Promise<void> {
  await database();
}

/** The entries, in a transaction of their own. */
export async function entriesStore(mode: 'readonly' | 'readwrite'): Promise<IDBObjectStore> {
  return (await database()).transaction('entries', mode).objectStore('entries');
}

/**
 * The newest entries of a kind, those of private windows not among them: it reads so many, never all, however many there are of others.
 * @throws when the database can't be opened or read.
 */
export async function recentEntries(
  kind: HistoryEntry['kind'],
  limit: number,
): Promise<readonly HistoryEntry[]> {
  const found: HistoryEntry[] = [];
  const range = IDBKeyRange.bound([kind, 0], [kind, Infinity]);
  const cursors = (await entriesStore('readonly')).index('kind').openCursor(range, 'prev');
  for (let cursor = await answered(cursors); cursor !== null && found.length < limit;) {
    const entry = parseEntry(cursor.value);
    if (entry !== null) found.push(entry);
    cursor.continue();
    cursor = await answered(cursors);
  }
  return found;
}

/** An entry by its own id, or by that of the newest refusal it counts. */
export async function findEntry(id: string): Promise<HistoryEntry | null> {
  const entry = await findIn(await entriesStore('readonly'), id);
  return entry ?? (await privateEntries()).find((one) => one.id === id || one.latest === id) ?? null;
}

interface Batch {
  /** Each with a repeat key of its own, or too late to be a repeat; oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** The ids of the refusals that they count. */
  readonly refusals: readonly string[];
}

/**
 * Writes entries in one transaction, all or none, and with them which refusals they count. `join` gets the newest entry with the
 * same repeat key, and says what the two are together, or `null` where they stay two.
 */
export async function putEntries(
  { entries, refusals }: Batch,
  join: (newest: HistoryEntry, entry: HistoryEntry) => HistoryEntry | null,
): Promise<void> {
  const transaction = (await database()).transaction(['entries', 'notes'], 'readwrite');
  const store = transaction.objectStore('entries');
  for (const entry of entries) {
    const { repeatKey: key } = entry;
    const range = IDBKeyRange.bound([key, 0], [key, Infinity]);
    const cursor = await answered(store.index('repeat').openCursor(range, 'prev'));
    const newest = cursor === null ? null : parseEntry(cursor.value);
    store.put((newest === null ? null : join(newest, entry)) ?? entry);
  }
  transaction.objectStore('notes').put(refusals, 'written');
  await finished(store);
}

/** The ids of the refusals that were written last: a background that was stopped right after may still have them to write. */
export async function writtenLast(): Promise<readonly string[]> {
  const notes = (await database()).transaction('notes').objectStore('notes');
  const raw: unknown = await answered(notes.get('written'));
  return isIds(raw) ? raw : [];
}

/** Changes the entry that counts this refusal, if there is one. */
export async function changeEntry(id: string, change: (before: HistoryEntry) => HistoryEntry): Promise<void> {
  const store = await entriesStore('readwrite');
  const entry = await findIn(store, id);
  if (entry !== null) store.put(change(entry));
  await finished(store);
}

async function findIn(store: IDBObjectStore, id: string): Promise<HistoryEntry | null> {
  // What was stored may be of any version.
  const own: unknown = await answered(store.get(id));
  return parseEntry(own ?? (await answered(store.index('latest').get(id))));
}

/** Forgets entries at once and for good, all of them without a list, and with them what worked on their sites. */
export async function forgetEntries(ids: readonly string[] | 'all'): Promise<void> {
  const entries = ids === 'all' ? [] : await Promise.all(ids.map(findEntry));
  await forgetWorked(ids === 'all' ? ids : entries.flatMap((entry) => entry?.site ?? []));
  await forgetPrivate(ids);
  const store = await entriesStore('readwrite');
  if (ids === 'all') store.clear();
  else for (const id of ids) store.delete(id);
  await finished(store);
}

/** Removes at most `most` entries that are older than `before`, or that are beyond `entries` in number. Says how many it removed. */
export async function removeOldest(before: number, entries: number, most: number): Promise<number> {
  const store = await entriesStore('readwrite');
  const excess = (await answered(store.count())) - entries;
  const cursors = store.index('lastAt').openCursor();
  let removed = 0;
  for (let cursor = await answered(cursors); cursor !== null && removed < most;) {
    if (removed >= excess && Number(cursor.key) >= before) break;
    cursor.delete();
    removed += 1;
    cursor.continue();
    cursor = await answered(cursors);
  }
  await finished(store);
  return removed;
}
