import type { Guard } from '../core/shape.ts';
import { browser } from '../platform/browser.ts';

/** A short list under one key; what can't be read of it is left out. */
export interface StoredList<T> {
  /** Empty as well where the browser can't read it: nothing of a page's card depends on it. */
  read(): Promise<readonly T[]>;
  /** Rejects when the browser can't write: a full disk for instance. */
  change(change: (before: readonly T[]) => readonly T[]): Promise<void>;
}

/** `local` stays on this device, `session` in memory until the browser closes. */
export function storedList<T>(area: 'local' | 'session', key: string, isOne: Guard<T>): StoredList<T> {
  const read = async (): Promise<readonly T[]> => {
    const { [key]: stored } = await browser.storage[area].get(key);
    return Array.isArray(stored) ? stored.filter(isOne) : [];
  };
  return {
    read: () => read().catch(() => []),
    change: async (change) => browser.storage[area].set({ [key]: change(await read()) }),
  };
}
