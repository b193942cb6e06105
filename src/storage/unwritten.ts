import { browser } from '../platform/browser.ts';
import { isEntry } from './parsers.ts';
import { watchSession } from './session.ts';
import { storedList } from './stored-list.ts';

const key = 'unwritten';
const renewedKey = 'history-renewed';

/** Entries that the disk would not take, oldest first: in `storage.session`, until it does. While there are any, surfaces say so. */
export const unwrittenEntries = storedList('session', key, isEntry);

/** What surfaces tell of the history itself. `renewed`: it could not be opened any more, and a new one was begun in this session. */
export type HistoryTrouble = 'unwritten' | 'renewed' | null;

export async function historyTrouble(): Promise<HistoryTrouble> {
  if ((await unwrittenEntries.read()).length > 0) return 'unwritten';
  const { [renewedKey]: renewed } = await browser.storage.session.get(renewedKey);
  return renewed === true ? 'renewed' : null;
}

/** Calls the listener when that may have changed, until the signal fires. */
export function watchTrouble(listener: () => void, signal: AbortSignal): void {
  watchSession((changes) => {
    if (key in changes || renewedKey in changes) listener();
  }, signal);
}

export async function tellRenewed(): Promise<void> {
  await browser.storage.session.set({ [renewedKey]: true });
}
