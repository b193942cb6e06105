import { effective, parsePolicy } from '../core/settings/policy.ts';
import type { Effective } from '../core/settings/policy.ts';
import { parseSettings } from '../core/settings/settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import * as is from '../core/shape.ts';
import { browser } from '../platform/browser.ts';

type Stored = Readonly<Record<string, unknown>>;

const key = 'settings';
const policyKey = 'policy';
const longestFirstWaitMs = 1_000;
const isListOfSites = is.list(is.text);

/**
 * The settings that hold: what was chosen, or the default, and over it what the visitor's organisation has set; the defaults where the disk
 * is broken, for no card depends on it.
 */
export async function readSettings(): Promise<Effective> {
  const stored = await readStored().catch((): Stored => ({}));
  const policy = policyKey in stored ? stored[policyKey] : await firstPolicy();
  return effective(parseSettings(stored[key]), parsePolicy(policy));
}

async function readStored(): Promise<Stored> {
  return browser.storage.local.get([key, policyKey]);
}

/**
 * Chromium answers for `storage.managed` only once it has loaded its policies: two seconds and more after its start, on which no page may
 * wait. So the last answer is kept on the device, and there is one wait in a profile's life, for the first.
 */
async function firstPolicy(): Promise<unknown> {
  return Promise.race([readManaged(), new Promise((resolve) => setTimeout(resolve, longestFirstWaitMs))]);
}

/** Keeps what the organisation has set by now; where that is new, it is a change of the settings. @throws when the disk is full. */
export async function renewPolicy(): Promise<void> {
  const policy = parsePolicy(await readManaged());
  const { [policyKey]: before } = await browser.storage.local.get(policyKey);
  if (JSON.stringify(policy) !== JSON.stringify(before))
    await browser.storage.local.set({ [policyKey]: policy });
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

/** Whether it is the settings that changed in `storage.local`, the organisation's included. */
export function areSettings(changes: Stored): boolean {
  return key in changes || policyKey in changes;
}

/** Calls the listener with the settings that hold after each change, the organisation's included, until the signal fires. */
export function watchSettings(listener: (settings: Effective) => void, signal: AbortSignal): void {
  const hear = (changes: Stored): void => {
    if (areSettings(changes)) void readSettings().then((settings) => signal.aborted || listener(settings));
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
