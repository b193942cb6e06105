import { effective, parsePolicy } from '../core/settings/policy.ts';
import type { Effective } from '../core/settings/policy.ts';
import { parseSettings } from '../core/settings/settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import * as is from '../core/shape.ts';
import { browser } from '../platform/browser.ts';

const key = 'settings';
const isListOfSites = is.list(is.text);

/**
 * The settings that hold: what was chosen, or the default, and over it what the visitor's organisation has set; the defaults where the disk
 * is broken, for no card depends on it.
 */
export async function readSettings(): Promise<Effective> {
  const [own, managed] = await Promise.all([
    readOwnSettings().catch(() => parseSettings(null)),
    readManaged(),
  ]);
  return effective(own, parsePolicy(managed));
}

/** What was chosen, whatever an organisation has set; the default of each that was not chosen. @throws when the browser can't read. */
export async function readOwnSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return parseSettings(stored);
}

/** What the organisation has set, as it wrote it. Firefox rejects where it has set nothing; there is no other reason. */
export async function readManaged(): Promise<unknown> {
  return browser.storage.managed.get().catch(() => null);
}

/** @throws when the browser can't read or write: a full disk for instance. */
export async function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  const after = change(await readOwnSettings());
  await browser.storage.local.set({ [key]: after });
}

/** Whether it is the settings that changed in `storage.local`. */
export function areSettings(changes: Readonly<Record<string, unknown>>): boolean {
  return key in changes;
}

/** Calls the listener with the settings that hold after each change, the organisation's included, until the signal fires. */
export function watchSettings(listener: (settings: Effective) => void, signal: AbortSignal): void {
  const tell = (): void => void readSettings().then((settings) => signal.aborted || listener(settings));
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    if (areSettings(changes)) tell();
  };
  browser.storage.local.onChanged.addListener(hear);
  browser.storage.managed.onChanged.addListener(tell);
  signal.addEventListener('abort', () => {
    browser.storage.local.onChanged.removeListener(hear);
    browser.storage.managed.onChanged.removeListener(tell);
  });
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
