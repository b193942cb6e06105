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

/** What "Site access" on chrome://extensions does. */
async function setHostAccess(browser: Browser, hostAccess: string): Promise<void> {
  const settings = await browser.newTab('chrome://extensions/', { background: true });
  await settings.evaluate(
    async (extensionId, access) => {
      // The page's own interface to the browser; no types tell of it.
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
      };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
    },
    browser.extension.id,
    hostAccess,
  );
  await settings.close();
}
