import { hostOf, isWithin } from '../core/address.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Settings } from '../core/settings/settings.ts';
import {
  changePrivateMutedSites,
  changeSettings,
  privateMutedSites,
  readSettings,
} from '../storage/settings.ts';

/** Sites on which the visitor wants no card. Read once a life of the background, for it must be known before a card is drawn. */
export interface Muting {
  load(): Promise<Settings>;
  isMuted(refusal: Refusal): boolean;
  change(refusal: Refusal, muted: boolean): Promise<void>;
}

export function createMuting(): Muting {
  let ordinary: readonly string[] = [];
  let privately: readonly string[] = [];
  const within = (sites: readonly string[], url: string): boolean =>
    sites.some((site) => isWithin(hostOf(url), site));
  const load = async (): Promise<Settings> => {
    const [settings, sites] = await Promise.all([readSettings(), privateMutedSites()]);
    ordinary = settings.mutedSites;
    privately = sites;
    return settings;
  };
  return {
    load,
    isMuted: ({ url, isPrivate }) => within(ordinary, url) || (isPrivate && within(privately, url)),
    async change({ site, isPrivate }, muted) {
      const without = (sites: readonly string[]): readonly string[] => sites.filter((one) => one !== site);
      const after = (sites: readonly string[]): readonly string[] =>
        muted ? [...without(sites), site] : without(sites);
      if (isPrivate) await changePrivateMutedSites(after);
      else await changeSettings((settings) => ({ ...settings, mutedSites: after(settings.mutedSites) }));
      await load();
    },
  };
}
