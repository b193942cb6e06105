import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import { parseEntry } from './parsers.ts';
import { forgetPrivate, privateEntries } from './private-history.ts';

interface Schema extends DBSchema {
  entries: {
    key: string;
    value: HistoryEntry;
    indexes: { lastAt: number; latest: string; repeat: [repeatKey: string, lastAt: number] };
  };
}

const version = 1;
let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The database, opened once a life of its context. A later version adds its steps to `upgrade`, oldest first. */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('why403', version, {
    upgrade(db, from) {
      if (from < 1) createFirst(db);
    },
    // Another context wants a newer schema, or the browser closed it: the next call opens it anew.
    blocking: (_current, _blocked, event) => {
      opened = null;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw new Error('The history could not be opened', { cause: error });
  });
  return opened;
}

function createFirst(db: IDBPDatabase<Schema>): void {
  const entries = db.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('lastAt', 'lastAt');
  entries.createIndex('latest', 'latest');
  entries.createIndex('repeat', ['repeatKey', 'lastAt']);
}

export interface Page {
  readonly limit: number;
  /** Only entries older than this; milliseconds since 1970. */
  readonly before?: number;
  readonly kind?: HistoryEntry['kind'];
}

/**
 * The newest entries, those of private windows among them: it reads one page, never all.
 * @throws when the database can't be opened or read.
 */
export async function recentEntries({ limit, before, kind }: Page): Promise<readonly HistoryEntry[]> {
  const found: HistoryEntry[] = [];
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const db = await database();
  let cursor = await db.transaction('entries').store.index('lastAt').openCursor(range, 'prev');
  while (cursor !== null && found.length < limit) {
    const entry = parseEntry(cursor.value);
    if (entry !== null && (kind === undefined || entry.kind === kind)) found.push(entry);
    cursor = await cursor.continue();
  }
  const fits = (one: HistoryEntry): boolean =>
    (before === undefined || one.lastAt < before) && (kind === undefined || one.kind === kind);
  const privately = (await privateEntries()).filter(fits);
  return [...found, ...privately].sort((a, b) => b.lastAt - a.lastAt).slice(0, limit);
}

/** An entry by its own id, or by that of the newest refusal it counts. */
export async function findEntry(id: string): Promise<HistoryEntry | null> {
  const db = await database();
  const stored = (await db.get('entries', id)) ?? (await db.getFromIndex('entries', 'latest', id));
  const entry = stored === undefined ? null : parseEntry(stored);
  return entry ?? (await privateEntries()).find((one) => one.id === id || one.latest === id) ?? null;
}

/**
 * Writes a refusal's entry in one transaction: `merge` gets the newest entry with the same repeat key and says what is to be
 * written, or `null` for nothing.
 */
export async function putEntry(
  key: string,
  merge: (newest: HistoryEntry | null) => HistoryEntry | null,
): Promise<void> {
  const db = await database();
  const transaction = db.transaction('entries', 'readwrite');
  const range = IDBKeyRange.bound([key, 0], [key, Infinity]);
  const cursor = await transaction.store.index('repeat').openCursor(range, 'prev');
  const entry = merge(cursor === null ? null : parseEntry(cursor.value));
  if (entry !== null) await transaction.store.put(entry);
  await transaction.done;
}

/** Changes the entry that counts this refusal, if there is one. */
export async function changeEntry(id: string, change: (before: HistoryEntry) => HistoryEntry): Promise<void> {
  const db = await database();
  const transaction = db.transaction('entries', 'readwrite');
  const stored = (await transaction.store.get(id)) ?? (await transaction.store.index('latest').get(id));
  const entry = stored === undefined ? null : parseEntry(stored);
  if (entry !== null) await transaction.store.put(change(entry));
  await transaction.done;
}

/** Forgets entries at once and for good; all of them without a list. */
export async function forgetEntries(ids: readonly string[] | 'all'): Promise<void> {
  await forgetPrivate(ids);
  const db = await database();
  if (ids === 'all') return db.clear('entries');
  const transaction = db.transaction('entries', 'readwrite');
  await Promise.all(ids.map((id) => transaction.store.delete(id)));
  await transaction.done;
}

/** Removes at most `most` entries that are older than `before`, or that are beyond `entries` in number. Says how many it removed. */
export async function removeOldest(before: number, entries: number, most: number): Promise<number> {
  const db = await database();
  const transaction = db.transaction('entries', 'readwrite');
  const excess = (await transaction.store.count()) - entries;
  let removed = 0;
  let cursor = await transaction.store.index('lastAt').openCursor();
  while (cursor !== null && removed < most && (removed < excess || cursor.value.lastAt < before)) {
    await cursor.delete();
    removed += 1;
    cursor = await cursor.continue();
  }
  await transaction.done;
  return removed;
}
