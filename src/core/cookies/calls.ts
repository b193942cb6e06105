import { bareHost } from './cookie.ts';
import type { Cookie, PartitionKey } from './cookie.ts';
import type { Reach } from './reach.ts';

/** What names a cookie's jar: the same in each call that touches it. */
interface Place {
  readonly storeId: string;
  readonly partitionKey?: PartitionKey;
  readonly firstPartyDomain?: string;
}

/** Arguments of the browser's `cookies.remove`. */
export interface Removal extends Place {
  readonly url: string;
  readonly name: string;
}

/** Arguments of the browser's `cookies.set`. */
export interface Setting extends Place {
  readonly url: string;
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly domain?: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: Cookie['sameSite'];
  readonly expirationDate?: number;
}

/**
 * The calls that remove cookies of a reach, to be issued in this order, all at once.
 *
 * One call removes every cookie of that name that the address matches (Chromium 156), or one of them, not always the one that was
 * meant (Firefox 153). So an address must match nothing beyond the reach: that of the page is used where only its cookies go. And
 * the general domains and paths go first: what then still matches an address is what it was made for.
 */
export function removalsOf(cookies: readonly Cookie[], { scope, url }: Reach): readonly Removal[] {
  const pageHost = scope === 'page' ? (URL.parse(url)?.hostname ?? null) : null;
  return cookies.toSorted(generalFirst).map((cookie) => ({
    url: `${schemeOf(cookie)}//${pageHost ?? bareHost(cookie)}${cookie.path}`,
    name: cookie.name,
    ...placeOf(cookie),
  }));
}

function generalFirst(one: Cookie, other: Cookie): number {
  return bareHost(one).length - bareHost(other).length || one.path.length - other.path.length;
}

/** The call that puts a cookie back as it was. */
export function settingOf(cookie: Cookie): Setting {
  const { name, value, path, secure, httpOnly, sameSite, expirationDate } = cookie;
  return {
    url: `${schemeOf(cookie)}//${bareHost(cookie)}/`,
    ...{ name, value, path, secure, httpOnly, sameSite },
    ...(cookie.hostOnly ? {} : { domain: cookie.domain }),
    ...(expirationDate === null ? {} : { expirationDate }),
    ...placeOf(cookie),
  };
}

/**
 * The call that overwrites a cookie with one that expired in 1970: Firefox 153 removes so what `cookies.remove` can't name in an
 * address, such as the paths `/q?x` and `/s p`. Chromium 156 removes the neighbour at the address's own spelling of the path
 * instead: only for a reach that holds that one too, as a whole site does.
 */
export function expirationOf(cookie: Cookie): Setting {
  return { ...settingOf(cookie), value: '', expirationDate: 1 };
}

function placeOf({ storeId, partitionKey, firstPartyDomain }: Cookie): Place {
  return {
    storeId,
    ...(partitionKey === null ? {} : { partitionKey }),
    ...(firstPartyDomain === null ? {} : { firstPartyDomain }),
  };
}

/**
 * A Secure cookie asks for https, and one in the page's own partition for the partition's scheme: on http://localhost they differ,
 * and Chromium 156 refuses any other.
 */
function schemeOf({ secure, partitionKey }: Cookie): string {
  const own =
    partitionKey?.hasCrossSiteAncestor === false ? URL.parse(partitionKey.topLevelSite ?? '') : null;
  return own?.protocol ?? (secure ? 'https:' : 'http:');
}

/**
 * Whether the browser can be told to remove the cookie at all: an address spells some paths in another way (`/q?x`, `/s p`,
 * `/x/../y`), and Firefox 153 finds nothing at an IPv6 address. Such a one that stays was not set again by the page.
 */
export function isRemovable(cookie: Cookie): boolean {
  const host = bareHost(cookie);
  const url = URL.parse(`https://${host}${cookie.path}`);
  return !host.startsWith('[') && url?.pathname === cookie.path && url.search === '' && url.hash === '';
}
