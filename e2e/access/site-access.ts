import type { Browser } from '../driver/browser.ts';
import { see } from '../popup/popup-lab.ts';

/** Firefox asks nobody then: a request from a click is granted. */
export const grantsUnasked = { 'extensions.webextOptionalPermissionPrompts': false } as const;

/** Takes site access away, as the visitor does in the browser's settings for extensions. */
export async function takeAccess(browser: Browser): Promise<void> {
  if (browser.name === 'chromium') return setHostAccess(browser, 'ON_CLICK');
  await browser.extension.evaluate(`browser.permissions.remove({ origins: ['<all_urls>'] })`);
}

/** The icon of every tab that has nothing of its own to tell. */
export async function commonBadge(browser: Browser): Promise<unknown> {
  return browser.extension.evaluate('browser.action.getBadgeText({})');
}

/** Gives it back there. Only Chromium's settings can be driven; in Firefox the popup's own button asks, and gets it. */
export async function giveAccess(browser: Browser): Promise<void> {
  if (browser.name === 'chromium') return setHostAccess(browser, 'ON_ALL_SITES');
  const popup = await browser.extension.openPopup();
  await see(popup, 'Allow on all sites');
  await popup.click({ name: 'Allow on all sites' });
  await popup.close();
}

/** Gives access to one site alone. */
export async function giveAccessTo(browser: Browser, host: string): Promise<void> {
  if (browser.name === 'chromium') return setHostAccess(browser, 'ON_SPECIFIC_SITES', `*://${host}/*`);
  const popup = await browser.extension.openPopup();
  await see(popup, `Only ${host}`);
  await popup.click({ name: `Only ${host}` });
  await popup.close();
}

/** What "Site access" on chrome://extensions does. `site`: a pattern of those that are allowed then. */
async function setHostAccess(
  browser: Browser,
  hostAccess: string,
  site: string | null = null,
): Promise<void> {
  const settings = await browser.newTab('chrome://extensions/', { background: true });
  await settings.evaluate(
    async (extensionId, access, pattern) => {
      // The page's own interface to the browser; no types tell of it.
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Settings } })
        .chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
      if (pattern !== null) await developerPrivate.addHostPermission(extensionId, pattern);
    },
    browser.extension.id,
    hostAccess,
    site,
  );
  await settings.close();
}

interface Settings {
  updateExtensionConfiguration(change: object): Promise<void>;
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}
