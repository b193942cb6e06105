import type { Site } from '../core/cookies/site.ts';
import { browser } from './browser.ts';
import { takesFirstPartyDomain } from './quirks/first-party-domain.ts';
import { isAddress, tailsOf } from './site-candidates.ts';

const probeName = 'x-probe';
const mostKnown = 500;
const known = new Map<string, Site>();

/**
 * The registrable domain of a host (example.co.uk, user.github.io), as the browser itself draws it; the host itself for an address, an
 * intranet's name, or a public suffix. `storeId`: of the tab, so that a private window's host is asked for in its own store.
 * Without access to the host the answer is the host.
 */
export async function siteOf(host: string, storeId: string | null = null): Promise<string> {
  return (await siteBoundsOf(host, storeId)).name;
}

/** The same, with whether the hosts below belong to it. */
export async function siteBoundsOf(host: string, storeId: string | null = null): Promise<Site> {
  const before = known.get(host);
  if (before !== undefined) return before;
  const { site, isKnown } = await ask(host, storeId);
  if (isKnown) remember(host, site);
  return site;
}

function remember(host: string, site: Site): void {
  const oldest = known.size < mostKnown ? undefined : known.keys().next().value;
  if (oldest !== undefined) known.delete(oldest);
  known.set(host, site);
}

/**
 * The browser refuses a cookie for a public suffix, by its own list, which is newer than any of ours: the shortest tail that it takes is
 * the site. A cookie that expired in 1970 is taken and dropped: nothing is stored and no event fires (Chromium 156, Firefox 153).
 */
async function ask(
  host: string,
  storeId: string | null,
): Promise<{ readonly site: Site; readonly isKnown: boolean }> {
  const alone = { name: host, isHostAlone: true };
  if (isAddress(host)) return { site: alone, isKnown: true };
  for (const tail of tailsOf(host)) {
    if (await takesCookie({ host, storeId, domain: tail })) {
      return { site: { name: tail, isHostAlone: false }, isKnown: true };
    }
  }
  // No tail is taken for a public suffix, and neither without access: a cookie of the host's own tells which.
  return { site: alone, isKnown: await takesCookie({ host, storeId, domain: null }) };
}

interface Probe {
  readonly host: string;
  readonly storeId: string | null;
  readonly domain: string | null;
}

async function takesCookie({ host, storeId, domain }: Probe): Promise<boolean> {
  const isolation = (await takesFirstPartyDomain()) ? { firstPartyDomain: '' } : {};
  try {
    await browser.cookies.set({
      // Below the host, so that the host itself is a tail like the others.
      url: `https://${probeName}.${host}/`,
      name: probeName,
      value: '',
      expirationDate: 1,
      ...(domain === null ? {} : { domain }),
      ...(storeId === null ? {} : { storeId }),
      ...isolation,
    });
    return true;
  } catch {
    // Rejecting is the answer that was asked for.
    return false;
  }
}
