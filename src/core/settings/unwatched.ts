import { isOfSites } from '../address.ts';

/** What was asked for, and by whom. */
export interface Asked {
  readonly url: string;
  readonly kind: 'page' | 'frame' | 'background';
  /** The page or script that asked; of a page, the one that led there. */
  readonly initiator?: string | null;
}

/** Whether it belongs to a site of which nothing is to be noticed: its own address, or that of the page that it is part of. */
export function isUnwatched({ url, kind, initiator }: Asked, sites: readonly string[]): boolean {
  return isOfSites(url, sites) || (kind !== 'page' && isOfSites(initiator ?? '', sites));
}
