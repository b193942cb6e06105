import type { TabState } from '../core/tab/tab-state.ts';
import { browser } from '../platform/browser.ts';
import { parseTabState } from './parsers.ts';
import { watchKey, watchSession } from './session.ts';

const prefix = 'tab:';

/** The key of a tab's state in `storage.session`. */
export function tabKey(tabId: number): string {
  return `${prefix}${tabId}`;
}

/** The tab states among everything in `storage.session`; what can't be read is left out. */
export function tabStatesIn(session: Readonly<Record<string, unknown>>): ReadonlyMap<number, TabState> {
  const states = new Map<number, TabState>();
  for (const [key, raw] of Object.entries(session)) {
    const state = key.startsWith(prefix) ? parseTabState(raw) : null;
    if (state !== null) states.set(Number(key.slice(prefix.length)), state);
  }
  return states;
}

/** What is known of a tab; `null`: nothing was refused there. */
export async function readTab(tabId: number): Promise<TabState | null> {
  const key = tabKey(tabId);
  const stored = await browser.storage.session.get(key);
  return parseTabState(stored[key]);
}

/** Calls the listener with each new state of a tab, until the signal fires. */
export function watchTab(
  tabId: number,
  listener: (state: TabState | null) => void,
  signal: AbortSignal,
): void {
  watchKey(tabKey(tabId), (raw) => listener(parseTabState(raw)), signal);
}

/** Calls the listener when the state of any tab has changed, until the signal fires. */
export function watchTabs(listener: () => void, signal: AbortSignal): void {
  watchSession((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  }, signal);
}
