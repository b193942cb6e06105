import { browser } from '../platform/browser.ts';
import { forgetKept } from './kept-responses.ts';

/** Tells of a failed write; the next write of the same key still happens. */
export type Report = (error: unknown) => void;

/**
 * Everything in `storage.session`, for the cold start of the background: one call is cheaper than one a key.
 * @throws when the browser can't read it.
 */
export function loadSession(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.session.get(null);
}

export function forgetKeys(keys: readonly string[]): Promise<void> {
  return browser.storage.session.remove([...keys]);
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls the listener with whatever changed in `storage.session`, until the signal fires. */
export function watchSession(listener: (changes: Changes) => void, signal: AbortSignal): void {
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** Calls the listener with each new value of one key, `undefined` where it was removed, until the signal fires. */
export function watchKey(key: string, listener: (raw: unknown) => void, signal: AbortSignal): void {
  watchSession((changes) => {
    const change = changes[key];
    if (change !== undefined) listener(change.newValue);
  }, signal);
}

export interface Writer {
  /** Writes at once where no write of that key is under way, else after it; of several that wait the last one wins. */
  write(key: string, value: unknown): void;
  remove(key: string): void;
}

/** Writes to `storage.session` with one write in flight per key. Where it is full, kept responses make room: they only tell more. */
export function createWriter(report: Report): Writer {
  const inFlight = new Set<string>();
  const waiting = new Map<string, unknown>();
  let makingRoom: Promise<void> | null = null;
  const makeRoom = (): Promise<void> =>
    (makingRoom ??= forgetKept('all').finally(() => {
      makingRoom = null;
    }));
  const store = (key: string, value: unknown): Promise<void> =>
    value === undefined ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value });
  const start = (key: string, value: unknown): void => {
    inFlight.add(key);
    void store(key, value)
      .catch(() => makeRoom().then(() => store(key, value)))
      .catch(report)
      .then(() => {
        inFlight.delete(key);
        if (!waiting.has(key)) return;
        const next = waiting.get(key);
        waiting.delete(key);
        start(key, next);
      });
  };
  const write = (key: string, value: unknown): void => {
    if (inFlight.has(key)) waiting.set(key, value);
    else start(key, value);
  };
  return { write, remove: (key) => write(key, undefined) };
}
