import type { Removal, Setting } from '../cookies/calls.ts';
import { bareHost, identityOf } from '../cookies/cookie.ts';
import type { Cookie, PartitionKey } from '../cookies/cookie.ts';

/**
 * For tests: a cookie store that behaves as the browsers were measured to (Chromium 156, Firefox 153), their oddities included.
 * `e2e/specs/cookies-clear.spec.ts` shows the same of the real ones.
 */
export interface ModelJar {
  readonly list: () => readonly Cookie[];
  readonly remove: (removal: Removal) => void;
  readonly set: (setting: Setting) => void;
}

export type ModelBrowser = 'chromium' | 'firefox';

/** `now`: seconds since 1970. */
export function createModelJar(browser: ModelBrowser, cookies: readonly Cookie[], now: number): ModelJar {
  let jar = inListOrder(cookies);
  const takeOut = (gone: readonly Cookie[]): void => {
    const identities = new Set(gone.map(identityOf));
    jar = jar.filter((cookie) => !identities.has(identityOf(cookie)));
  };
  return {
    list: () => jar,
    remove: (removal) => {
      const matching = jar.filter((cookie) => isNamedBy(cookie, removal, browser));
      takeOut(browser === 'chromium' ? matching : matching.slice(0, 1));
    },
    set: (setting) => {
      const cookie = cookieOf(setting, browser);
      if (cookie === null) return;
      const isPast = cookie.expirationDate !== null && cookie.expirationDate <= now;
      if (isPast && isOutOfReach(cookie, browser)) return;
      takeOut([cookie]);
      if (!isPast) jar = inListOrder([...jar, cookie]);
    },
  };
}

/** Longer paths first, then the older: as both list them, and send them. */
function inListOrder(cookies: readonly Cookie[]): readonly Cookie[] {
  return cookies.toSorted((one, other) => other.path.length - one.path.length);
}

function isNamedBy(cookie: Cookie, removal: Removal, browser: ModelBrowser): boolean {
  const url = new URL(removal.url);
  const host = bareHost(cookie);
  if (isOutOfReach(cookie, browser)) return false;
  return (
    cookie.name === removal.name &&
    cookie.storeId === removal.storeId &&
    (cookie.hostOnly ? url.hostname === host : `.${url.hostname}`.endsWith(`.${host}`)) &&
    (cookie.path === url.pathname || url.pathname.startsWith(cookie.path.replace(/\/?$/, '/'))) &&
    (!cookie.secure || url.protocol === 'https:' || url.hostname === 'localhost') &&
    samePartition(cookie.partitionKey, removal.partitionKey ?? null) &&
    cookie.firstPartyDomain === (removal.firstPartyDomain ?? null)
  );
}

/** Firefox finds no cookie of an IPv6 address. */
function isOutOfReach(cookie: Cookie, browser: ModelBrowser): boolean {
  return browser === 'firefox' && cookie.domain.startsWith('[');
}

function samePartition(one: PartitionKey | null, other: PartitionKey | null): boolean {
  return (
    one?.topLevelSite === other?.topLevelSite && one?.hasCrossSiteAncestor === other?.hasCrossSiteAncestor
  );
}

/** What a call makes; `null`: refused. Chromium spells the path as an address would, Firefox takes it as it is. */
function cookieOf(setting: Setting, browser: ModelBrowser): Cookie | null {
  const { name, value, domain, secure, httpOnly, sameSite, expirationDate = null, storeId } = setting;
  const url = new URL(setting.url);
  const path = browser === 'chromium' ? new URL(setting.path, 'https://model.test').pathname : setting.path;
  const isHostBound = name.startsWith('__Host-');
  if (secure && url.protocol !== 'https:' && url.hostname !== 'localhost') return null;
  if (isHostBound && (domain !== undefined || path !== '/' || !secure)) return null;
  if (browser === 'chromium' && sameSite === 'no_restriction' && !secure) return null;
  const { partitionKey = null, firstPartyDomain = null } = setting;
  if (partitionKey?.hasCrossSiteAncestor === false && !isTopLevel(partitionKey, url)) return null;
  const place = { domain: domain ?? url.hostname, hostOnly: domain === undefined, path, storeId };
  return {
    name,
    value,
    ...place,
    secure,
    httpOnly,
    sameSite,
    expirationDate,
    partitionKey,
    firstPartyDomain,
  };
}

/** Chromium's rule: a partition without a cross-site ancestor is that of the address's own site, scheme included. */
function isTopLevel({ topLevelSite = '' }: PartitionKey, url: URL): boolean {
  const top = new URL(topLevelSite);
  return top.protocol === url.protocol && `.${url.hostname}`.endsWith(`.${top.hostname}`);
}
