import type { Removal, Setting } from '../core/cookies/calls.ts';
import type { Cookie } from '../core/cookies/cookie.ts';
import type { Site } from '../core/cookies/site.ts';
import { browser } from './browser.ts';
import type { Cookies } from './browser.ts';
import { takesFirstPartyDomain } from './quirks/first-party-domain.ts';

/**
 * The cookie store that a tab uses; `null` when the tab is gone. Firefox's tabs say it themselves, containers and private windows
 * included; Chromium's stores list their tabs.
 */
export async function storeOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return null;
  if (tab.cookieStoreId !== undefined) return tab.cookieStoreId;
  const stores = await browser.cookies.getAllCookieStores();
  return stores.find((store) => store.tabIds.includes(tabId))?.id ?? null;
}

/**
 * Whether the site's cookies can be read and changed. Without access both browsers list nothing and reject nothing, so that an empty list
 * proves something only where this is true.
 */
export function mayTouchCookiesOf({ name, isHostAlone }: Site): Promise<boolean> {
  // Chromium rejects a pattern for the hosts below an IPv6 address.
  const origins = isHostAlone ? [`*://${name}/*`] : [`*://${name}/*`, `*://*.${name}/*`];
  return browser.permissions.contains({ origins });
}

/**
 * Every cookie of a store, of all sites and partitions: a list by `domain` leaves out partitioned ones, and in Firefox an IPv6 host's.
 * `null` when there is no such store any more.
 */
export async function listCookies(storeId: string): Promise<readonly Cookie[] | null> {
  const isolation = (await takesFirstPartyDomain()) ? { firstPartyDomain: null } : {};
  try {
    return (await browser.cookies.getAll({ storeId, partitionKey: {}, ...isolation })).map(cookieOf);
  } catch {
    // Chromium's answer for a private store whose last window was closed.
    return null;
  }
}

function cookieOf(cookie: Cookies.Cookie): Cookie {
  const { name, value, domain, hostOnly, path, secure, httpOnly, sameSite, storeId } = cookie;
  return {
    ...{ name, value, domain, hostOnly, path, secure, httpOnly, sameSite, storeId },
    expirationDate: cookie.expirationDate ?? null,
    partitionKey: cookie.partitionKey ?? null,
    // The types promise it; Chromium has none.
    firstPartyDomain: (cookie as Partial<Cookies.Cookie>).firstPartyDomain ?? null,
  };
}

/** Asks the browser to remove a cookie. What came of it only the list tells: Chromium answers the same for nothing removed. */
export async function removeCookie(removal: Removal): Promise<void> {
  await Promise.allSettled([browser.cookies.remove({ ...removal })]);
}

/** Asks the browser to set a cookie. What came of it only the list tells: both answer `null` for some that were set. */
export async function setCookie(setting: Setting): Promise<void> {
  await Promise.allSettled([browser.cookies.set({ ...setting })]);
}
