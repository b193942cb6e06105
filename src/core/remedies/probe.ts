import type { Refusal } from '../refusal.ts';
import { frontPageOf, lookAt, parentOf } from './address.ts';
import { isDecidedByOthers } from './plans.ts';
import { probes, type Probe } from './probing.ts';
import type { Circumstances } from './remedy.ts';
import { withoutTracking } from './tracking.ts';

/** A request to be made: always a GET, to the refused host, the same with or without `www.`, or its https. */
export interface Question {
  readonly probe: Probe;
  readonly url: string;
  /** Cookies and HTTP authentication go along, as the browser has them. */
  readonly credentials: boolean;
}

const mostQuestions = 8;

type Asked = Pick<Refusal, 'url' | 'site'>;

/** Where each probe asks; `null`: it would ask the same as another, or makes no sense here. */
const addresses: Readonly<Record<Probe, (asked: Asked) => string | null>> = {
  again: ({ url }) => url,
  'without-cookies': ({ url }) => url,
  undamaged: ({ url }) => lookAt(url).corrected,
  https: ({ url }) => {
    const parsed = URL.parse(url);
    // Another port than the usual one is another server.
    return parsed?.protocol === 'http:' && parsed.port === '' ? url.replace(/^http:/i, 'https:') : null;
  },
  'without-tracking': ({ url }) => withoutTracking(url),
  www: otherWww,
  trace: ({ url }) => at(url, '/cdn-cgi/trace'),
  parent: ({ url }) => (parentOf(url) === frontPageOf(url) ? null : parentOf(url)),
  'front-page': ({ url }) => frontPageOf(url),
  security: ({ url }) => at(url, '/.well-known/security.txt'),
};

function at(url: string, path: string): string | null {
  const origin = URL.parse(url)?.origin;
  return origin === undefined ? null : origin + path;
}

/** `www.example.com` for the site's own host and the other way round; hosts below it have no such twin. */
function otherWww({ url, site }: Asked): string | null {
  const parsed = URL.parse(url);
  const isName = /[a-z]/i.test(site) && site.includes('.') && !site.startsWith('[');
  if (parsed === null || !isName) return null;
  const twin = { [site]: `www.${site}`, [`www.${site}`]: site }[parsed.hostname];
  return twin === undefined ? null : url.replace(parsed.hostname, twin);
}

/** Where a probe of this refusal asks. */
export function addressOf(probe: Probe, asked: Asked): string | null {
  return addresses[probe](asked);
}

/** Firefox's name of the store that is no container. */
const ordinaryStore = 'firefox-default';

/** In a private window or a container: the background would send the ordinary profile's cookies. */
export function isApart({ isPrivate, cookieStoreId }: Refusal): boolean {
  return isPrivate || (cookieStoreId !== null && cookieStoreId !== ordinaryStore);
}

/**
 * What to ask to find out why, in this order; empty where nothing may be asked: a form's POST, an address that must not be repeated, a
 * server that wants fewer requests or is checking the visitor, and wherever somebody else decides.
 */
export function questionsFor(refusal: Refusal, circumstances: Circumstances): readonly Question[] {
  if (circumstances.afterForm || !circumstances.mayRepeat || !mayAsk(refusal)) return [];
  const questions = probes.flatMap((probe): readonly Question[] => {
    const url = isSensible(probe, refusal, circumstances) ? addressOf(probe, refusal) : null;
    return url === null ? [] : [{ probe, url, credentials: hasCredentials(probe, refusal) }];
  });
  return questions.slice(0, mostQuestions);
}

const neverAsked: ReadonlySet<string> = new Set([
  'bot-challenge',
  'rate-limit',
  'csrf',
  'signed-url-expired',
  'client-certificate',
]);

function mayAsk({ kind, method, status, verdict }: Refusal): boolean {
  // 407 and 511 are the network's own; 429 and 503 ask for fewer requests, not for more.
  if (kind !== 'page' || method !== 'GET' || [407, 429, 503, 511].includes(status)) return false;
  return !isDecidedByOthers(verdict.cause) && !neverAsked.has(verdict.cause);
}

function isSensible(probe: Probe, refusal: Refusal, { cookies, tried }: Circumstances): boolean {
  if (probe === 'again') return !isApart(refusal) && !tried.includes('reload');
  // Where there is none, leaving it out changes nothing; and where they were cleared, it came back without them.
  if (probe === 'without-cookies')
    return !tried.includes('clear-cookies') && (isApart(refusal) || cookies?.count !== 0);
  if (probe === 'trace')
    return [refusal.verdict.provider, ...refusal.verdict.carriers].includes('cloudflare');
  return true;
}

function hasCredentials(probe: Probe, refusal: Refusal): boolean {
  return !isApart(refusal) && probe !== 'without-cookies' && probe !== 'trace' && probe !== 'security';
}
