import { expect, test } from 'vitest';
import type { Header } from '../exchange.ts';
import { mayRefuse, mayTell } from './may-refuse.ts';

const table = { 'x-deny': true, 'cf-mitigated': ['challenge'], 'x-squid-error': ['err_*'] } as const;

interface Case {
  readonly why: string;
  readonly status: number;
  readonly headers: readonly Header[];
  readonly refuses: boolean;
}

test.each<Case>([
  { why: 'a plain page', status: 200, headers: [['content-type', 'text/html']], refuses: false },
  { why: 'one of the five statuses', status: 451, headers: [], refuses: true },
  { why: 'an ordinary missing page', status: 404, headers: [['server', 'cloudflare']], refuses: false },
  { why: 'a header only sent with a refusal', status: 200, headers: [['X-Deny', '']], refuses: true },
  { why: 'its value, in any case', status: 503, headers: [['CF-Mitigated', ' Challenge']], refuses: true },
  { why: 'another value of it', status: 200, headers: [['cf-mitigated', 'none']], refuses: false },
  { why: 'how its value begins', status: 503, headers: [['X-Squid-Error', 'ERR_DENIED 0']], refuses: true },
  { why: 'a name that every object has', status: 200, headers: [['constructor', 'x']], refuses: false },
])('$why', ({ status, headers, refuses }) => {
  expect(mayRefuse(status, headers, table)).toBe(refuses);
});

test.each([
  [400, true],
  [404, true],
  [503, true],
  [403, false],
  [431, false],
  [502, false],
  [200, false],
])('a page with %i is asked what it says: %s', (status, isAsked) => {
  expect(mayTell(status)).toBe(isAsked);
});
