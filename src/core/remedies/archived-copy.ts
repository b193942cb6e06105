import type { Refusal } from '../refusal.ts';
import { withoutTracking } from './tracking.ts';

const archive = 'https://web.archive.org/web/';
const otherArchive = 'https://archive.today/newest/';

/**
 * Where a public archive may have a copy; `null`: none can, or to ask would tell somebody an address that is nobody's business. Only what
 * anybody could have opened is in an archive: no query, no name or port of a house's own network, nothing of a private window.
 */
export function archivedCopyOf(refusal: Refusal): string | null {
  const url = publicAddress(refusal);
  return url === null ? null : archive + url;
}

/** The same in another archive. */
export function otherCopyOf(refusal: Refusal): string | null {
  const url = publicAddress(refusal);
  return url === null ? null : otherArchive + url;
}

/** What these say of the page: an archive never had it, or it is a way around who decides. */
const notArchived: readonly string[] = [
  'login-required',
  'not-authorized-role',
  'device-policy',
  'network-filter',
  'quota',
  'account-suspended',
  'csrf',
  'signed-url-expired',
  'client-certificate',
];

/** Names that are not of the public DNS (RFC 6761, RFC 6762, RFC 8375, and ICANN's `internal`). */
const ownNetworks = /\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|example|home\.arpa)$/;

function publicAddress({ kind, method, url, isPrivate, verdict }: Refusal): string | null {
  const parsed = URL.parse(withoutTracking(url) ?? url);
  if (parsed === null || isPrivate || kind !== 'page' || method !== 'GET') return null;
  const { protocol, hostname, port, search, pathname } = parsed;
  const isPublic =
    /^https?:$/.test(protocol) && port === '' && /[a-z]$/.test(hostname) && hostname.includes('.');
  if (!isPublic || ownNetworks.test(hostname) || search !== '' || notArchived.includes(verdict.cause))
    return null;
  return `${protocol}//${hostname}${pathname}`;
}
