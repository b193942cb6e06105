import { isWithin } from '../address.ts';

/** A site as the browser draws it. */
export interface Site {
  /** The registrable domain, or the one host that has none: an address, an intranet's name, `github.io` itself. */
  readonly name: string;
  /** Hosts below it are other sites: those under `github.io` are strangers to it. */
  readonly isHostAlone: boolean;
}

/** Whether a host is part of the site. */
export function isOfSite(host: string, site: Site): boolean {
  return site.isHostAlone ? host === site.name : isWithin(host, site.name);
}
