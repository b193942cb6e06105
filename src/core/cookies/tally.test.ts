import { expect, test } from 'vitest';
import type { Cookie } from './cookie.ts';
import type { Reach } from './reach.ts';
import { aCookie } from '../testing/a-cookie.ts';
import { afterClearing, countWithin } from './tally.ts';

const reach: Reach = {
  scope: 'site',
  site: { name: 'example.com', isHostAlone: false },
  url: 'https://docs.example.com/x',
};
const at = (...domains: readonly string[]): readonly Cookie[] =>
  domains.map((domain, index) => aCookie({ domain, name: `n${index}` }));
const chip = aCookie({ domain: 'chat.test', partitionKey: { topLevelSite: 'https://example.com' } });

test.each<readonly [readonly Cookie[], number, readonly string[], string]>([
  [[], 0, [], 'nothing'],
  [at('docs.example.com', 'other.test'), 1, [], "only the page's own host"],
  [at('docs.example.com', '.docs.example.com'), 2, [], 'the dot makes no other host'],
  [
    at('.example.com', 'mail.example.com', '.mail.example.com'),
    3,
    ['mail.example.com', 'example.com'],
    'most first',
  ],
  [at('b.example.com', 'a.example.com'), 2, ['a.example.com', 'b.example.com'], 'as many: by name'],
  [
    at('1.example.com', '2.example.com', '3.example.com', '4.example.com', '5.example.com', '6.example.com'),
    6,
    ['1.example.com', '2.example.com', '3.example.com', '4.example.com', '5.example.com'],
    'five hosts are enough for a sentence',
  ],
  [
    [chip],
    1,
    [],
    "what another site keeps under this one goes, but signs nobody out of that site's own pages",
  ],
])('of %j go %i, also on %j: %s', (cookies, count, otherHosts) => {
  expect(countWithin(cookies, reach)).toEqual({ count, otherHosts });
});

const a = aCookie({ name: 'a' });
const b = aCookie({ name: 'b' });

test.each<readonly [readonly Cookie[], readonly Cookie[], object, string]>([
  [[a, b], [], { removed: 2, remaining: 0 }, 'all went'],
  [[a, b], [b], { removed: 1, remaining: 1 }, 'one could not be removed'],
  [[a], [{ ...a, value: 'again' }], { removed: 0, remaining: 1 }, 'the page set it again'],
  [[a], [b], { removed: 1, remaining: 1 }, 'the page set another'],
])('before %j, after %j: %j (%s)', (before, after, expected) => {
  expect(afterClearing(before, after)).toEqual(expected);
});
