import type { Header } from './exchange.ts';

/**
 * Headers of a refused response that may be kept for the session and shown: those that say who answered and why.
 * Never `Set-Cookie`, `Location` or what a site invents to carry a session. RFC 9110, RFC 6797, RFC 7725, RFC 9457 and vendors' own.
 */
const shown = [
  'age',
  'allow',
  'cache-control',
  'connection',
  'content-disposition',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'link',
  'proxy-authenticate',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'server',
  'vary',
  'via',
  'warning',
  'www-authenticate',
] as const;

/** Beginnings of the names that intermediaries and servers give to what they tell of themselves. */
const families = [
  'x-',
  'cf-',
  'sg-',
  'akamai-',
  'ratelimit-',
  'alt-svc',
  'fastly-',
  'docker-',
  'panel',
  'platform',
  'blocked-by',
];
const neverShown = /token|secret|session|csrf|xsrf|auth(?!enticate)|cookie|key$|user|email/;

/** The headers of a response that may be kept. */
export function keptHeaders(headers: readonly Header[]): readonly Header[] {
  return headers.filter(([name]) => {
    const lower = name.toLowerCase();
    if (shown.some((one) => one === lower)) return true;
    return families.some((start) => lower.startsWith(start)) && !neverShown.test(lower);
  });
}
