import { expect, test } from 'vitest';
import { expirationOf, isRemovable, removalsOf, settingOf } from './calls.ts';
import type { Setting } from './calls.ts';
import type { Cookie } from './cookie.ts';
import type { Reach } from './reach.ts';
import { aCookie } from '../testing/a-cookie.ts';

const site = { name: 'example.com', isHostAlone: false };
const wholeSite: Reach = { scope: 'site', site, url: 'https://www.example.com/a/b' };
const elsewhere = { topLevelSite: 'https://other.test', hasCrossSiteAncestor: true };
const ownLocal = { topLevelSite: 'http://localhost', hasCrossSiteAncestor: false };

test.each<readonly [Partial<Cookie>, object, string]>([
  [{}, { url: 'http://www.example.com/', name: 'sid', storeId: '0' }, 'plain'],
  [{ secure: true }, { url: 'https://www.example.com/' }, 'Secure asks for https'],
  [{ domain: '.example.com' }, { url: 'http://example.com/' }, 'the domain without its dot'],
  [{ path: '/a/b' }, { url: 'http://www.example.com/a/b' }, 'the path of the cookie, not of the page'],
  [{ storeId: 'firefox-container-3' }, { storeId: 'firefox-container-3' }, 'its own store'],
  [
    { secure: true, partitionKey: elsewhere },
    { url: 'https://www.example.com/', partitionKey: elsewhere },
    'the whole partition',
  ],
  [{ firstPartyDomain: 'example.com' }, { firstPartyDomain: 'example.com' }, 'where Firefox isolates'],
  [{ domain: '[::1]' }, { url: 'http://[::1]/' }, 'an address in brackets'],
])('%j is removed by %j: %s', (some, expected) => {
  expect(removalsOf([aCookie(some)], wholeSite)[0]).toMatchObject(expected);
});

test('a browser without partitions or isolation is not told of them', () => {
  expect(Object.keys(removalsOf([aCookie({})], wholeSite)[0] ?? {})).toEqual(['url', 'name', 'storeId']);
});

test('general domains and paths are removed first: one call of Firefox removes any one that its address matches', () => {
  const mixed = [
    aCookie({ domain: 'www.example.com', path: '/a/b' }),
    aCookie({ domain: '.example.com', path: '/a' }),
    aCookie({ domain: 'www.example.com', path: '/' }),
    aCookie({ domain: '.example.com', path: '/' }),
  ];
  expect(removalsOf(mixed, wholeSite).map(({ url }) => url)).toEqual([
    'http://example.com/',
    'http://example.com/a',
    'http://www.example.com/',
    'http://www.example.com/a/b',
  ]);
});

test("only a page's cookies: its own host stands in the address, so that one call cannot match a cookie beyond them", () => {
  const shared = aCookie({ domain: '.example.com' });
  const [removal] = removalsOf([shared], { ...wholeSite, scope: 'page' });
  expect(removal?.url).toBe('http://www.example.com/');
});

test.each<readonly [Partial<Cookie>, Partial<Setting>, readonly (keyof Setting)[], string]>([
  [{}, { url: 'http://www.example.com/', path: '/' }, ['domain', 'expirationDate'], 'host-only, session'],
  [{ domain: '.example.com' }, { domain: '.example.com' }, [], 'of the whole domain'],
  [{ expirationDate: 1_900_000_000.25 }, { expirationDate: 1_900_000_000.25 }, [], 'kept to the fraction'],
  [
    { secure: true, httpOnly: true, sameSite: 'strict' },
    { url: 'https://www.example.com/', secure: true, httpOnly: true, sameSite: 'strict' },
    [],
    'its marks',
  ],
  [
    { name: '__Host-a', secure: true },
    { path: '/', secure: true },
    ['domain'],
    'a prefix forbids the domain',
  ],
  [{ path: '/q?x' }, { url: 'http://www.example.com/', path: '/q?x' }, [], 'a path that no address can hold'],
  [{ secure: true, partitionKey: elsewhere }, { partitionKey: elsewhere }, [], 'its partition'],
  [
    { domain: 'localhost', secure: true, partitionKey: ownLocal },
    { url: 'http://localhost/', secure: true, partitionKey: ownLocal },
    [],
    'Chromium: the scheme of the partition of its own site',
  ],
])('%j is put back by %j without %j: %s', (some, expected, absent) => {
  const setting = settingOf(aCookie(some));
  expect(setting).toMatchObject(expected);
  for (const key of absent) expect(setting).not.toHaveProperty(key);
});

test('what no address can name is overwritten by one that expired, with the path as it is', () => {
  const odd = aCookie({ path: '/q?x', value: 'secret', expirationDate: 2_000_000_000 });
  expect(expirationOf(odd)).toMatchObject({ path: '/q?x', value: '', expirationDate: 1 });
});

test.each([
  ['www.example.com', '/', true, 'plain'],
  ['www.example.com', '/a%20b/', true, 'spelled as an address spells it'],
  ['www.example.com', '/q?x', false, 'a query'],
  ['www.example.com', '/#f', false, 'a fragment'],
  ['www.example.com', '/s p', false, 'a space'],
  ['www.example.com', '/é', false, 'beyond ASCII'],
  ['www.example.com', '/x/../y', false, 'dots are walked'],
  ['[::1]', '/', false, 'Firefox finds no cookie of an IPv6 address'],
])('an address can name a cookie of %s%s: %s (%s)', (domain, path, expected) => {
  expect(isRemovable(aCookie({ domain, path }))).toBe(expected);
});
