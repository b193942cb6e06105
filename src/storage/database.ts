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
  /** Makes what `from` (0: nothing yet) has not, in the transaction that the browser began for it. */
  readonly upgrade: (db: IDBDatabase, from: number, transaction: IDBTransaction | null) => void;
  /** The connection is of no use any more. */
  readonly closed: () => void;
}

/** How long a database may take to open; an upgrade of its own takes as long as it takes. */
const patienceMs = 2_000;

/** Opens a database. It closes by itself when another context wants a newer version of it. @throws when it can't be had, within two seconds. */
export async function openDatabase(
  name: string,
  version: number,
  { upgrade, closed }: Life,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const late = setTimeout(() => {
      // Another context holds it. Were it given to us after all, it would stand in the way of others.
      request.onsuccess = (): void => request.result.close();
      reject(new Error('Another context holds the database'));
    }, patienceMs);
    const begun = (): void => clearTimeout(late);
    request.onupgradeneeded = ({ oldVersion }): void => {
      begun();
      upgrade(request.result, oldVersion, request.transaction);
    };
    answered(request).finally(begun).then(resolve, reject);
  });
  db.onclose = closed;
  db.onversionchange = (): void => {
    closed();
    db.close();
  };
  return db;
}
