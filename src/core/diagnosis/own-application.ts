import type { Cause } from '../verdict.ts';
import { composedClaims } from './composed.ts';
import { excerptLimit } from './document.ts';
import type { Index } from './index-knowledge.ts';
import type { Match } from './match.ts';
import type { Observation } from './observe.ts';

/** A page of the site's own has more to read than "403 Forbidden", in UTF-16 units. */
const ownPage = 54;

/** Three letters say as much as one sign of Chinese, Japanese or Korean, which are written from here on. */
const firstDense = 0x2e80;

/** How much there is to read, up to a page of the site's own; a picture's bytes are no words. */
function isPage({ type, document }: Observation): boolean {
  if (type !== '' && !/^text|json|xml/.test(type)) return false;
  const { units, length } = document.text;
  const shown = units.subarray(0, Math.min(length, ownPage));
  return length + 2 * shown.filter((unit) => unit >= firstDense).length >= ownPage;
}

function isApi({ type, document }: Observation): boolean {
  return document.isJson && document.source.length > 2 && !type.startsWith('text/html');
}

/**
 * Whether the site's own application plainly answered: its API's JSON, words that tell a cause, or a page with something to read.
 * "Forbidden" alone could be anybody's.
 */
export function answersItself(observation: Observation, found: readonly Match[], index: Index): boolean {
  if (isApi(observation) || isPage(observation) || hasNavigation(observation, frame)) return true;
  const speaks = found.some(
    ({ provider, evidence }) => provider === null && evidence.some(({ observed }) => observed !== 'header'),
  );
  return speaks || composedClaims(observation, index).length > 0;
}

/** A site's own page brings the site's navigation; what stands before the site has none to show. */
export function hasNavigation({ exchange }: Observation, parts = /<nav/): boolean {
  return parts.test(exchange.body?.slice(0, excerptLimit) ?? '');
}

/** The parts that all pages of a site share; a server's own page has none. */
const frame = /<(nav|main|header|footer)/;

/** What those who stand before a site refuse for; who speaks of a role or a session is the site. */
const guarded: readonly Cause[] = [
  'waf-rule',
  'bot-challenge',
  'ip-or-region',
  'vpn-or-proxy',
  'rate-limit',
  'legal',
];

/** Whether it says what nobody who stands before the site would: an API's JSON, its navigation, whom it asks to sign in, a role, a session. */
export function isSitesPage(observation: Observation, found: readonly Match[], index: Index): boolean {
  if (observation.document.isJson || hasNavigation(observation) || observation.exchange.status === 401)
    return true;
  const words = found.flatMap(({ provider, sign }) => (provider === null && sign.cause ? [sign.cause] : []));
  const told = words.length > 0 ? words : composedClaims(observation, index).map(({ cause }) => cause);
  return told.length > 0 && told.every((cause) => !guarded.includes(cause));
}
