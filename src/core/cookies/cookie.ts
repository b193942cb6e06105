/**
 * One cookie as the browser's own list tells it, in the same words, with `null` where a browser has no such thing.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/cookies/Cookie
 */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot unless host-only; an IPv6 address in brackets. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'unspecified' | 'no_restriction' | 'lax' | 'strict';
  /** Seconds since 1970; `null`: a session cookie. */
  readonly expirationDate: number | null;
  /** Private window or container: jars that share nothing. */
  readonly storeId: string;
  readonly partitionKey: PartitionKey | null;
  /** Firefox only: filled where first-party isolation is on, else empty. `null`: the browser does not know it. */
  readonly firstPartyDomain: string | null;
}

/** The storage partition of a cookie: CHIPS in every browser, and any third party's cookie in Firefox. */
export interface PartitionKey {
  /** Scheme and site of the page at the top, such as `https://example.com`; never a port. */
  readonly topLevelSite?: string;
  readonly hasCrossSiteAncestor?: boolean;
}

/** The host that a cookie's domain names, without the leading dot. */
export function bareHost(cookie: Pick<Cookie, 'domain'>): string {
  return cookie.domain.startsWith('.') ? cookie.domain.slice(1) : cookie.domain;
}

/** What tells one cookie of a store from another (RFC 6265, 5.3, step 11), its partition included. */
export function identityOf(cookie: Cookie): string {
  const { name, domain, path, partitionKey, firstPartyDomain } = cookie;
  return JSON.stringify([
    name,
    domain,
    path,
    partitionKey?.topLevelSite ?? '',
    partitionKey?.hasCrossSiteAncestor ?? false,
    firstPartyDomain ?? '',
  ]);
}
