import { isWithin } from '../address.ts';
import { bareHost } from './cookie.ts';
import type { Cookie } from './cookie.ts';
import { isOfSite } from './site.ts';
import type { Site } from './site.ts';

/** How far one clearing goes. */
export interface Reach {
  /** `site`: all that the site keeps here, and all that is kept under it. `page`: what a request for `url` carries. */
  readonly scope: 'site' | 'page';
  readonly site: Site;
  /** Of the refused page. */
  readonly url: string;
  /**
   * Names of cookies that the visitor keeps, wherever they live: a call that removes one takes those of its name along. None where it is
   * missing.
   */
  readonly kept?: readonly string[];
}

/** The cookies of a complete list that a clearing removes, in the list's order. */
export function withinReach(cookies: readonly Cookie[], reach: Reach): readonly Cookie[] {
  const { scope, site, kept = [] } = reach;
  // An address without a host, such as about:blank, has no site.
  if (site.name === '') return [];
  const url = URL.parse(reach.url);
  return cookies.filter((cookie) => {
    const isMeant = scope === 'site' ? isSites(cookie, site) : url !== null && isCarried(cookie, url, site);
    return isMeant && !kept.includes(cookie.name);
  });
}

/** Set by the site, in whatever partition; or set by anybody in the partition that belongs to the site. */
function isSites(cookie: Cookie, site: Site): boolean {
  return isOfSite(bareHost(cookie), site) || isUnder(cookie, site);
}

function isUnder({ partitionKey, firstPartyDomain }: Cookie, site: Site): boolean {
  const top = URL.parse(partitionKey?.topLevelSite ?? '')?.hostname;
  return top === site.name || firstPartyDomain === site.name;
}

/** Whether a visitor's request for the address carries the cookie: RFC 6265, 5.4, and the partition of a top-level page. */
function isCarried(cookie: Cookie, url: URL, site: Site): boolean {
  const { hostOnly, path, secure } = cookie;
  const host = bareHost(cookie);
  return (
    (hostOnly ? url.hostname === host : isWithin(url.hostname, host)) &&
    pathMatches(url.pathname, path) &&
    (!secure || isTrustworthy(url)) &&
    isInFirstParty(cookie, url, site)
  );
}

/** RFC 6265, 5.1.4. */
function pathMatches(path: string, of: string): boolean {
  return path === of || (path.startsWith(of) && (of.endsWith('/') || path[of.length] === '/'));
}

const thisComputer = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Both browsers send Secure cookies to this computer without encryption too. */
function isTrustworthy(url: URL): boolean {
  return url.protocol === 'https:' || thisComputer.test(url.hostname);
}

function isInFirstParty({ partitionKey, firstPartyDomain }: Cookie, url: URL, site: Site): boolean {
  if (firstPartyDomain !== null && firstPartyDomain !== '' && firstPartyDomain !== site.name) return false;
  if (partitionKey === null) return true;
  const isTopLevel = partitionKey.topLevelSite === `${url.protocol}//${site.name}`;
  return isTopLevel && partitionKey.hasCrossSiteAncestor !== true;
}
