import { browser } from '../platform/browser.ts';

const key = 'history-revision';

/** Pages can't watch IndexedDB: this tells them to read again. */
export async function announceHistory(): Promise<void> {
  await browser.storage.session.set({ [key]: crypto.randomUUID() });
}

/** Calls the listener after each change of the history, until the signal fires. */
export function watchHistory(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Readonly<Record<string, unknown>>): void => {
    if (key in changes) listener();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged));
}
