import { browser } from './browser.ts';

const permission = { permissions: ['proxy' as const] };

/** Whether this browser lets an extension ask for its proxy settings when they are wanted: Firefox does, Chromium doesn't. */
export function mayAskForProxy(): boolean {
  return browser.runtime.getManifest().optional_permissions?.includes('proxy') === true;
}

/**
 * Asks the visitor, reads the browser's proxy settings once, and gives the permission back. Called straight from a click: browsers want
 * the gesture. `null`: it was not allowed.
 */
export async function askForProxy(): Promise<{ readonly settings: unknown } | null> {
  if (!(await browser.permissions.request(permission))) return null;
  try {
    const { value } = (await browser.proxy.settings.get({})) as { readonly value: unknown };
    return { settings: value };
  } finally {
    await browser.permissions.remove(permission);
  }
}
