import type { HistoryEntry } from '../core/history/history-entry.ts';
import { answered, finished, openDatabase } from './database.ts';
import { parseEntry } from './parsers.ts';
import { forgetPrivate, privateEntries } from './private-history.ts';
import { forgetWorked } from './worked-steps.ts';

const version = 2;
let opened: Promise<IDBDatabase> | null = null;

/** The database, opened once a life of its context. A later version adds its steps to `upgrade`, oldest first. */
function database(): Promise<IDBDatabase> {
  opened ??= openDatabase('why403', version, {
    upgrade(db, from, change) {
      const entries = from < 1 ? createFirst(db) : change.objectStore('entries');
      if (from < 2) entries.createIndex('kind', ['kind', 'lastAt']);
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

/** The one store, in a transaction of its own. */
export async function entriesStore(mode: 'readonly' | 'readwrite'): Promise<IDBObjectStore> {
  return (await database()).transaction('entries', mode).objectStore('entries');
}

export interface Page {
  readonly limit: number;
  /** Only entries older than this; milliseconds since 1970. */
  readonly before?: number;
  readonly kind?: HistoryEntry['kind'];
}

/**
 * The newest entries, of one kind where it is named, those of private windows among them: it reads one page, never all, whatever the others
 * are.
 * @throws when the database can't be opened or read.
 */
export async function recentEntries({ limit, before, kind }: Page): Promise<readonly HistoryEntry[]> {
  const found: HistoryEntry[] = [];
  const store = await entriesStore('readonly');
  const cursors =
    kind === undefined
      ? store.index('lastAt').openCursor(IDBKeyRange.upperBound(before ?? Infinity, true), 'prev')
      : store
          .index('kind')
          .openCursor(IDBKeyRange.bound([kind, 0], [kind, before ?? Infinity], false, true), 'prev');
  for (let cursor = await answered(cursors); cursor !== null && found.length < limit;) {
    const entry = parseEntry(cursor.value);
    if (entry !== null) found.push(entry);
    cursor.continue();
    cursor = await answered(cursors);
  }
  const fits = (one: HistoryEntry): boolean =>
    (before === undefined || one.lastAt < before) && (kind === undefined || one.kind === kind);
  const privately = (await privateEntries()).filter(fits);
  return [...found, ...privately].sort((a, b) => b.lastAt - a.lastAt).slice(0, limit);
}

/** An entry by its own id, or by that of the newest refusal it counts. */
export async function findEntry(id: string): Promise<HistoryEntry | null> {
  const entry = await findIn(await entriesStore('readonly'), id);
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
  const store = await entriesStore('readwrite');
  const range = IDBKeyRange.bound([key, 0], [key, Infinity]);
  const cursor = await answered(store.index('repeat').openCursor(range, 'prev'));
  const entry = merge(cursor === null ? null : parseEntry(cursor.value));
  if (entry !== null) store.put(entry);
  await finished(store);
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
