import type { Snapshot } from '../core/cookies/snapshot.ts';
import { browser } from '../platform/browser.ts';
import { parseSnapshot } from './snapshot-parser.ts';

const prefix = 'cookies-v1:';
const keyOf = (tabId: number): string => `${prefix}${tabId}`;

/** What the last clearing in the tab removed; `null`: nothing that could be put back. */
export async function readSnapshot(tabId: number): Promise<Snapshot | null> {
  const key = keyOf(tabId);
  return parseSnapshot((await browser.storage.session.get(key))[key]);
}

/** Keeps one snapshot a tab. @throws when the browser can't keep it, such as beyond the session's 10 MiB. */
export function keepSnapshot(tabId: number, snapshot: Snapshot): Promise<void> {
  return browser.storage.session.set({ [keyOf(tabId)]: snapshot });
}

/** Also for a tab that was closed: a private window opened later must not get back what an earlier one had. */
export function forgetSnapshot(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

/** Whether anything can be put back in any tab, by all that `storage.session` holds. */
export function holdSnapshots(session: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(session).some((key) => key.startsWith(prefix));
}

/** Every tab's snapshot; those that can't be read as `null`. */
export async function allSnapshots(): Promise<ReadonlyMap<number, Snapshot | null>> {
  const session = Object.entries(await browser.storage.session.get(null));
  const ours = session.filter(([key]) => key.startsWith(prefix));
  return new Map(ours.map(([key, raw]) => [Number(key.slice(prefix.length)), parseSnapshot(raw)]));
}
