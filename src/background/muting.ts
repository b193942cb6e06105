import { isOfSites } from '../core/address.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Effective } from '../core/settings/policy.ts';
import { isUnwatched } from '../core/settings/unwatched.ts';
import type { Asked } from '../core/settings/unwatched.ts';
import {
  changePrivateMutedSites,
  changeSettings,
  privateMutedSites,
  readSettings,
} from '../storage/settings.ts';

/** Sites on which no card is wanted, or nothing noticed at all. Read before the first event and after each change: it must be known at once. */
export interface Muting {
  load(): Promise<Effective>;
  /** Whether the visitor's organisation wants nothing of it noticed. */
  isUnwatched(asked: Asked): boolean;
  isMuted(refusal: Refusal): boolean;
  change(refusal: Refusal, muted: boolean): Promise<void>;
}

export function createMuting(): Muting {
  let ordinary: readonly string[] = [];
  let privately: readonly string[] = [];
  let unwatched: readonly string[] = [];
  const load = async (): Promise<Effective> => {
    const [settings, sites] = await Promise.all([readSettings(), privateMutedSites()]);
    ordinary = settings.mutedSites;
    unwatched = settings.policy.unwatchedSites ?? [];
    privately = sites;
    return settings;
  };
  return {
    load,
    isUnwatched: (asked) => isUnwatched(asked, unwatched),
    isMuted: ({ url, isPrivate }) => isOfSites(url, isPrivate ? [...ordinary, ...privately] : ordinary),
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
