import { parseSettings } from '../core/settings/settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import * as is from '../core/shape.ts';
import { browser } from '../platform/browser.ts';

const key = 'settings';
const isListOfSites = is.list(is.text);

async function stored(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(key))[key]);
}

/** The settings; the default of each that was not chosen or can't be read, all of them where the disk is broken: no card depends on it. */
export function readSettings(): Promise<Settings> {
  return stored().catch(() => parseSettings(null));
}

/** @throws when the browser can't read or write: a full disk for instance. */
export async function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  const after = change(await stored());
  await browser.storage.local.set({ [key]: after });
}

/** Whether it is the settings that changed in `storage.local`. */
export function areSettings(changes: Readonly<Record<string, unknown>>): boolean {
  return key in changes;
}

/** Calls the listener with the settings after each change, until the signal fires. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (areSettings(changes)) listener(parseSettings(changes[key]?.newValue));
  };
  browser.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear));
}

const privateKey = 'private-muted';

/** Sites muted in private windows: in memory only, like all that happens there. */
export async function privateMutedSites(): Promise<readonly string[]> {
  const { [privateKey]: stored } = await browser.storage.session.get(privateKey);
  return isListOfSites(stored) ? stored : [];
}

export async function changePrivateMutedSites(
  change: (before: readonly string[]) => readonly string[],
): Promise<void> {
  const after = change(await privateMutedSites());
  await browser.storage.session.set({ [privateKey]: after });
}
