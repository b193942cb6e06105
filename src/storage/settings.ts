import * as v from 'valibot';
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
const parser = v.object({
  version: v.literal(1),
  mutedSites: v.array(v.string()),
  popupOpensItself: v.boolean(),
  language: v.nullable(v.string()),
});

/** The settings; the defaults where nothing was chosen or the record is corrupt. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  const parsed = v.safeParse(parser, stored[key]);
  return parsed.success ? parsed.output : defaultSettings;
}

/** @throws when the browser can't write: a full disk for instance. */
export async function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  const after = change(await readSettings());
  await browser.storage.local.set({ [key]: after });
}

const privateKey = 'private-muted';

/** Sites muted in private windows: in memory only, like all that happens there. */
export async function privateMutedSites(): Promise<readonly string[]> {
  const stored = await browser.storage.session.get(privateKey);
  const parsed = v.safeParse(v.array(v.string()), stored[privateKey]);
  return parsed.success ? parsed.output : [];
}

export async function changePrivateMutedSites(
  change: (before: readonly string[]) => readonly string[],
): Promise<void> {
  const after = change(await privateMutedSites());
  await browser.storage.session.set({ [privateKey]: after });
}
