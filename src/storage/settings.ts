import * as is from '../core/shape.ts';
import { browser } from '../platform/browser.ts';

/** What the visitor chose. Kept in `storage.local`; a private window's choices in `storage.session`. */
export interface Settings {
  readonly version: 1;
  /** Sites on which no card is shown. */
  readonly mutedSites: readonly string[];
  /** Whether the popup opens by itself where no card can be seen. */
  readonly popupOpensItself: boolean;
  /** BCP 47 tag of a catalogue; `null`: the browser's language. */
  readonly language: string | null;
}

const defaultSettings: Settings = {
  version: 1,
  mutedSites: [],
  popupOpensItself: true,
  language: null,
};

const key = 'settings';
const isSettings = is.object({
  version: is.oneOf([1]),
  mutedSites: is.list(is.text),
  popupOpensItself: is.boolean,
  language: is.orNull(is.text),
});
const isListOfSites = is.list(is.text);

/** The settings; the defaults where nothing was chosen or the record is corrupt. */
export async function readSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return isSettings(stored) ? stored : defaultSettings;
}

/** @throws when the browser can't write: a full disk for instance. */
export async function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  const after = change(await readSettings());
  await browser.storage.local.set({ [key]: after });
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
