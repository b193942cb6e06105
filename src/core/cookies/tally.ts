import type { CookieCount } from '../remedies/remedy.ts';
import { bareHost, identityOf } from './cookie.ts';
import type { Cookie } from './cookie.ts';
import { withinReach } from './reach.ts';
import type { Reach } from './reach.ts';
import { isOfSite } from './site.ts';

const mostHosts = 5;

/** What a clearing would remove, for the line of its button. */
export function countWithin(cookies: readonly Cookie[], reach: Reach): CookieCount {
  const found = withinReach(cookies, reach);
  const own = URL.parse(reach.url)?.hostname;
  const perHost = new Map<string, number>();
  for (const host of found.map(bareHost)) {
    if (host !== own && isOfSite(host, reach.site)) perHost.set(host, (perHost.get(host) ?? 0) + 1);
  }
  const mostFirst = [...perHost].toSorted(
    ([one, many], [other, more]) => more - many || (one < other ? -1 : 1),
  );
  return { count: found.length, otherHosts: mostFirst.slice(0, mostHosts).map(([host]) => host) };
}

/** How a clearing went, by the lists before and after it. One that the page set again counts as still there. */
export function afterClearing(
  before: readonly Cookie[],
  after: readonly Cookie[],
): { readonly removed: number; readonly remaining: number } {
  const left = new Set(after.map(identityOf));
  const removed = before.filter((cookie) => !left.has(identityOf(cookie))).length;
  return { removed, remaining: after.length };
}
