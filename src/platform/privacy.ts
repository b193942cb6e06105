import { browser } from './browser.ts';

/** Whether the visitor let Why403 see private windows; where not, no event ever comes from one. */
export function isPrivateAllowed(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}

/** Whether a private window is open. */
export async function hasPrivateWindow(): Promise<boolean> {
  const windows = await browser.windows.getAll();
  return windows.some((window) => window.incognito);
}

/** Whether this page of ours stands in a private window; in Chromium none can. */
export function isInPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
