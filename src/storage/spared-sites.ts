import * as is from '../core/shape.ts';
import { browser } from '../platform/browser.ts';

const key = 'spared-sites';
const isListOfSites = is.list(is.text);

/** Sites whose cookies the visitor never wants cleared: on this device only. */
async function sparedSites(): Promise<readonly string[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return isListOfSites(stored) ? stored : [];
}

export async function isSpared(site: string): Promise<boolean> {
  return (await sparedSites()).includes(site);
}

/** @throws when the browser can't write: a full disk for instance. */
export async function spareSite(site: string, isToBe: boolean): Promise<void> {
  const others = (await sparedSites()).filter((one) => one !== site);
  await browser.storage.local.set({ [key]: isToBe ? [...others, site] : others });
}
