import { isFirefox } from '../browser.ts';
import { isPrivateAllowed } from '../privacy.ts';

/**
 * Whether Why403 can open a private window. Firefox 153 lets only an extension that may see such windows open one ("Extension does not
 * have permission for incognito mode"); Chromium 156 lets every one. Until: `ways.spec` passes in Firefox without.
 */
export async function opensPrivately(): Promise<boolean> {
  return !isFirefox() || (await isPrivateAllowed());
}
