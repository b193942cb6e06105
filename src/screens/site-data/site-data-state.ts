import { withinReach } from '../../core/cookies/reach.ts';
import type { Cookie } from '../../core/cookies/cookie.ts';
import { listed } from '../../core/cookies/listing.ts';
import type { ListedName } from '../../core/cookies/listing.ts';
import type { Site } from '../../core/cookies/site.ts';
import { bareHost } from '../../core/cookies/cookie.ts';
import { isOfSite } from '../../core/cookies/site.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { ClearedSite } from '../../core/tab/tab-state.ts';

/** Where log-ins by the browser's own prompt can end: with the site's storage, or with the browser's restart alone. */
export type LoginsEnd = 'here' | 'restart';

/** What the screen shows. */
export type SiteDataState =
  | { readonly phase: 'missing' }
  /** The visitor's organisation wants it left alone. */
  | { readonly phase: 'switched-off' }
  | { readonly phase: 'no-access'; readonly site: string }
  | { readonly phase: 'unreadable' }
  | {
      readonly phase: 'read';
      readonly site: string;
      readonly names: readonly ListedName[];
      /** The visitor wants its cookies left alone. */
      readonly spared: boolean;
      /** In a private window nothing is remembered, and the browser clears its storage itself. */
      readonly isPrivate: boolean;
      readonly logins: LoginsEnd;
      /** The last clearing of cookies in that tab, while it can be undone or was just undone. */
      readonly cleared: ClearedSite | null;
    };

/** The names that a clearing of the whole site would remove. */
export function namesOf(cookies: readonly Cookie[], site: Site, url: string): readonly ListedName[] {
  return listed(withinReach(cookies, { scope: 'site', site, url }), site);
}

/** The hosts whose storage belongs to the site: its own name, the refused one with its port, and those that have cookies. */
export function hostsOf(cookies: readonly Cookie[], site: Site, { url }: Pick<Refusal, 'url'>): string[] {
  const { host = '', hostname = '' } = URL.parse(url) ?? {};
  const own = site.isHostAlone ? [site.name] : [site.name, `www.${site.name}`];
  const known = cookies.map(bareHost).filter((one) => isOfSite(one, site));
  return [...new Set([host, hostname, ...own, ...known])].filter((one) => one !== '');
}
