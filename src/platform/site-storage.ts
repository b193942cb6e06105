import { browser } from './browser.ts';

const permission = { permissions: ['browsingData' as const] };

/** What of a site is to be cleared beside its cookies. */
export interface StorageAsked {
  /** Hosts of the site, with the port where it is not the scheme's own. */
  readonly hosts: readonly string[];
  /** The tab's cookie store: Firefox's containers keep their own. `null`: Chromium, whose API knows the ordinary profile alone. */
  readonly storeId: string | null;
  /** The log-ins by the browser's own prompt as well; with them all cookies of the site go, for good. Chromium alone. */
  readonly logins: boolean;
}

/**
 * Asks the visitor, has the browser clear what it can of the sites' storage, and gives the permission back. Called straight from a click:
 * browsers want the gesture. `false`: it was not allowed. @throws what the browser says against it.
 *
 * Chromium 156 takes origins and every kind; Firefox 153 takes host names, and rejects the Cache API and file systems.
 */
export async function clearStorage(asked: StorageAsked): Promise<boolean> {
  if (!(await browser.permissions.request(permission))) return false;
  try {
    await (asked.storeId === null ? inChromium(asked) : inFirefox(asked, asked.storeId));
    return true;
  } finally {
    await browser.permissions.remove(permission);
  }
}

async function inChromium({ hosts, logins }: StorageAsked): Promise<void> {
  const origins = hosts.flatMap((host) => [`https://${host}`, `http://${host}`]);
  const kinds = {
    ...{ cacheStorage: true, fileSystems: true, indexedDB: true, localStorage: true, serviceWorkers: true },
    ...(logins && { cookies: true }),
  };
  // Chromium's own parts, which the types, made from Firefox, do not know.
  const options = { origins } as unknown as Parameters<typeof browser.browsingData.remove>[0];
  await browser.browsingData.remove(options, kinds);
}

async function inFirefox({ hosts }: StorageAsked, cookieStoreId: string): Promise<void> {
  const hostnames = [...hosts];
  await browser.browsingData.remove({ hostnames, cookieStoreId }, { indexedDB: true, localStorage: true });
  // It rejects service workers together with a store. They keep nothing themselves: those of a container come back at its next visit.
  await browser.browsingData.remove({ hostnames }, { serviceWorkers: true });
}
