import * as is from '../core/shape.ts';
import { storedList } from './stored-list.ts';

/** Sites whose cookies the visitor never wants cleared: on this device only. */
const sparedSites = storedList('local', 'spared-sites', is.text);

export async function isSpared(site: string): Promise<boolean> {
  return (await sparedSites.read()).includes(site);
}

/** @throws when the browser can't write: a full disk for instance. */
export async function spareSite(site: string, isToBe: boolean): Promise<void> {
  await sparedSites.change((before) => {
    const others = before.filter((one) => one !== site);
    return isToBe ? [...others, site] : others;
  });
}
