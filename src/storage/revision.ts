import { browser } from '../platform/browser.ts';
import { watchKey } from './session.ts';

const key = 'history-revision';

/** Pages can't watch IndexedDB: this tells them to read again. */
export async function announceHistory(): Promise<void> {
  await browser.storage.session.set({ [key]: crypto.randomUUID() });
}

/** Calls the listener after each change of the history, until the signal fires. */
export function watchHistory(listener: () => void, signal: AbortSignal): void {
  watchKey(key, () => listener(), signal);
}
