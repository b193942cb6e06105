/** What a request of IndexedDB is answered with. */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = (): void => resolve(request.result);
    request.onerror = (): void => reject(asError(request.error));
  });
}

/** Waits until what a transaction wrote is on the disk. */
export function finished({ transaction }: IDBObjectStore): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = (): void => resolve();
    transaction.onabort = (): void => reject(asError(transaction.error));
  });
}

function asError(error: DOMException | null): Error {
  return error ?? new Error('IndexedDB gave up and did not say why');
}

interface Life {
  /** Makes what `from` (0: nothing yet) has not, in the transaction of the change. */
  readonly upgrade: (db: IDBDatabase, from: number, change: IDBTransaction) => void;
  /** The connection is of no use any more. */
  readonly closed: () => void;
}

/** Opens a database. It closes by itself when another context wants a newer version of it. */
export async function openDatabase(
  name: string,
  version: number,
  { upgrade, closed }: Life,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = ({ oldVersion }): void => {
    if (request.transaction !== null) upgrade(request.result, oldVersion, request.transaction);
  };
  const db = await answered(request);
  db.onclose = closed;
  db.onversionchange = (): void => {
    closed();
    db.close();
  };
  return db;
}
