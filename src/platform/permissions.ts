import { browser } from './browser.ts';

const allSites = { origins: ['<all_urls>'] };

/** Whether Why403 may look at all sites: people can take that away or limit it to "on click". */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(allSites);
}

/** Whether Why403 may look at this page, which people can allow for one site alone. */
export function hasAccessTo(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks for access to all sites. Only from a click in an extension page: browsers refuse it elsewhere. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(allSites);
}

/** Asks for access to one site, its subdomains included. Only from a click in an extension page. */
export function requestAccessTo(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${site}/*`, `*://*.${site}/*`] });
}

/** Calls the listener when site access was given or taken, until the signal fires. */
export function watchSiteAccess(listener: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  });
}
