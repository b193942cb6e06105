import { browser } from './browser.ts';

/** Whether the visitor let Why403 see private windows; where not, no event ever comes from one. */
export function isPrivateAllowed(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
