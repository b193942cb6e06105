import type { Particulars } from '../verdict.ts';
import { attackShape } from './attack-shape.ts';
import { authParticulars, parseAuthenticate } from './authenticate.ts';
import { httpDate } from '../utc.ts';
import type { Index } from './index-knowledge.ts';
import type { Observation } from './observe.ts';
import { header } from './observe.ts';
import { signedUrl } from './signed-url.ts';
import { respondedAt } from './url-claims.ts';

const day = 86_400;

/** Seconds, or a date (RFC 9110, 10.2.3); at most a year, never less than nothing. */
function retryAfter(observation: Observation): Particulars {
  const field = header(observation, 'retry-after');
  if (field === null) return {};
  if (/^\d{1,9}$/.test(field)) return { retryAfterSeconds: Math.min(Number(field), 365 * day) };
  const until = httpDate(field);
  const now = respondedAt(observation);
  if (until === null || now === null) return {};
  return { retryAfterSeconds: Math.max(0, Math.min(Math.round((until - now) / 1000), 365 * day)) };
}

/** `Date` has whole seconds and a response may have waited on the way: less than a minute says nothing. */
function clock(observation: Observation): Particulars {
  const server = httpDate(header(observation, 'date'));
  const { now } = observation.exchange;
  // A stored answer carries the date on which it was made.
  if (server === null || now === null || header(observation, 'age') !== null) return {};
  const difference = Math.round((server - now) / 1000);
  return Math.abs(difference) > 60 ? { clockDifferenceSeconds: difference } : {};
}

function expiry(observation: Observation): Particulars {
  const expiredAt = signedUrl(observation.url)?.expiresAt ?? null;
  const now = respondedAt(observation);
  return expiredAt !== null && now !== null && expiredAt < now ? { expiredAt } : {};
}

/** RFC 7725, 4: `Link: <https://…>; rel="blocked-by"`. */
function blockedBy(observation: Observation): Particulars {
  const field = header(observation, 'link');
  if (field?.toLowerCase().includes('blocked-by') !== true) return {};
  const link = field.split(',', 10).find((one) => one.toLowerCase().includes('blocked-by')) ?? '';
  const address = link.slice(link.indexOf('<') + 1, link.indexOf('>'));
  return URL.canParse(address) ? { blockedBy: address.slice(0, 200) } : {};
}

function attack({ exchange }: Observation, { attacks }: Index): Particulars {
  const shape = attackShape(exchange.url, attacks);
  return shape === null ? {} : { attack: shape };
}

/** Facts that a remedy or a sentence needs. */
export function particularsOf(observation: Observation, index: Index): Particulars {
  const field = header(observation, 'www-authenticate') ?? header(observation, 'proxy-authenticate');
  return {
    ...retryAfter(observation),
    ...authParticulars(parseAuthenticate(field)),
    ...expiry(observation),
    ...clock(observation),
    ...blockedBy(observation),
    ...attack(observation, index),
  };
}
