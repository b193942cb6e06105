import type { View } from '../core/wording/view.ts';
import { browser } from '../platform/browser.ts';
import { watchKey } from './session.ts';

/**
 * The finished view of what a tab shows, beside its state: a surface that opens has something to show at once, without the words'
 * code and without waking the background.
 */
export function viewKey(tabId: number): string {
  return `view:${tabId}`;
}

/** The view of a tab's refusal; `null`: there is none to show. */
export async function readView(tabId: number): Promise<View | null> {
  const key = viewKey(tabId);
  const stored = await browser.storage.session.get(key);
  return asView(stored[key]);
}

/** Calls the listener with each new view of a tab, until the signal fires. */
export function watchView(tabId: number, listener: (view: View | null) => void, signal: AbortSignal): void {
  watchKey(viewKey(tabId), (raw) => listener(asView(raw)), signal);
}

/** Only our own background writes it, in this very session of the browser: its kind is proof enough. */
function asView(raw: unknown): View | null {
  const isView =
    typeof raw === 'object' && raw !== null && 'kind' in raw && (raw.kind === 'card' || raw.kind === 'pill');
  return isView ? (raw as View) : null;
}
