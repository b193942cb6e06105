import { isOfSites } from '../core/address.ts';
import type { Refusal } from '../core/refusal.ts';
import { effective } from '../core/settings/policy.ts';
import type { Effective } from '../core/settings/policy.ts';
import { parseSettings } from '../core/settings/settings.ts';
import { isUnwatched } from '../core/settings/unwatched.ts';
import type { Asked } from '../core/settings/unwatched.ts';
import {
  changePrivateMutedSites,
  changeSettings,
  privateMutedSites,
  readSettings,
} from '../storage/settings.ts';

/**
 * Sites on which no card is wanted, or nothing noticed at all, and the other settings. Read once a life of the background and after each
 * change, for they must be known before a card is drawn, which waits for no reading of them.
 */
export interface Muting {
  load(): Promise<Effective>;
  /** What the newest reading of them gives, or gave. */
  loaded(): Promise<Effective>;
  /** As they were loaded last. */
  settings(): Effective;
  /** Whether the visitor's organisation wants nothing of it noticed. */
  isUnwatched(asked: Asked): boolean;
  isMuted(refusal: Refusal): boolean;
  change(refusal: Refusal, muted: boolean): Promise<void>;
}

export function createMuting(): Muting {
  let settings = effective(parseSettings(undefined), {});
  let privately: readonly string[] = [];
  let newest: Promise<Effective> | null = null;
  const read = async (): Promise<Effective> => {
    [settings, privately] = await Promise.all([readSettings(), privateMutedSites()]);
    return settings;
  };
  const load = (): Promise<Effective> => (newest = read());
  return {
    load,
    loaded: () => newest ?? load(),
    settings: () => settings,
    isUnwatched: (asked) => isUnwatched(asked, settings.policy.unwatchedSites ?? []),
    isMuted: ({ url, isPrivate }) =>
      isOfSites(url, isPrivate ? [...settings.mutedSites, ...privately] : settings.mutedSites),
    async change({ site, isPrivate }, muted) {
      const after = (sites: readonly string[]): readonly string[] => [
        ...sites.filter((one) => one !== site),
        ...(muted ? [site] : []),
      ];
      if (isPrivate) await changePrivateMutedSites(after);
      else await changeSettings((settings) => ({ ...settings, mutedSites: after(settings.mutedSites) }));
      await load();
    },
  };
}
