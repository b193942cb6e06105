import type { Cause } from '../verdict.ts';
import { attackShape } from './attack-shape.ts';
import type { Claim, Firmness } from './claim.ts';
import { httpDate } from '../utc.ts';
import type { Index } from './index-knowledge.ts';
import type { Observation } from './observe.ts';
import { header } from './observe.ts';
import { seen } from './protocol-claims.ts';
import { signedUrl } from './signed-url.ts';

function shaped(cause: Cause, value: string, firmness: Firmness = 'shaped'): Claim[] {
  return [{ cause, also: [], firmness, evidence: [seen('url', value)] }];
}

/** When the response was made: by the server's clock, else by the visitor's; `null`: neither is known. */
export function respondedAt(observation: Observation): number | null {
  return httpDate(header(observation, 'date')) ?? observation.exchange.now;
}

function signatureClaims(observation: Observation): Claim[] {
  const signed = signedUrl(observation.url);
  const now = respondedAt(observation);
  if (!signed || ![400, 401, 403, 410].includes(observation.exchange.status)) return [];
  if (signed.expiresAt !== null && now !== null && signed.expiresAt < now) {
    return shaped('signed-url-expired', signed.parameter, 'worded');
  }
  return shaped('signed-url-expired', signed.parameter);
}

const mediaEndings =
  /\.(avif|bmp|gif|ico|jpe?g|m3u8|m4[av]|mkv|mov|mp[34]|mpd|og[agv]|png|svg|ts|wav|webm|webp)$/;

function hostOf(address: string | null): string | null {
  return address === null ? null : (URL.parse(address)?.hostname.toLowerCase() ?? null);
}

/** Two labels from the right: near enough to tell a site's own page from a foreign one without a list of suffixes. */
function tail(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function isMedia({ url, type }: Observation): boolean {
  return (
    mediaEndings.test((url?.pathname ?? '').toLowerCase().slice(-12)) ||
    /^(image|audio|video)\//.test(type.slice(0, 8))
  );
}

function hotlinkClaims(observation: Observation): Claim[] {
  const { url, exchange } = observation;
  const from = hostOf(exchange.referrer);
  if (!url || from === null || exchange.status !== 403 || !isMedia(observation)) return [];
  if (tail(from) === tail(url.hostname.toLowerCase())) return [];
  return [
    {
      cause: 'hotlink',
      also: [],
      firmness: 'shaped',
      evidence: [seen('url', url.pathname), seen('referrer', from)],
    },
  ];
}

/** `/.git/config`, `/.env`: servers keep such files closed by a rule. `/.well-known/` is meant for everybody (RFC 8615). */
function isDotfile(path: string): boolean {
  return path.includes('/.') && !path.startsWith('/.well-known/');
}

function pathClaims({ url, exchange }: Observation): Claim[] {
  if (!url || exchange.status !== 403) return [];
  const path = url.pathname;
  if (isDotfile(path)) return shaped('server-permission', path);
  if (/\/u\/\d{1,2}(\/|$)/.test(path.slice(0, 200))) return shaped('not-authorized-role', path);
  return path.endsWith('/') && url.search === '' ? shaped('directory-index', path) : [];
}

/** What the address and the place that it was asked from suggest. */
export function urlClaims(observation: Observation, { attacks }: Index): Claim[] {
  const attack = attackShape(observation.exchange.url, attacks);
  return [
    ...signatureClaims(observation),
    ...(attack === null ? [] : shaped('waf-rule', attack)),
    ...hotlinkClaims(observation),
    ...pathClaims(observation),
  ];
}
