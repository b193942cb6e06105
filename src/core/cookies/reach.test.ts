import { expect, test } from 'vitest';
import { withinReach } from './reach.ts';
import type { Reach } from './reach.ts';
import { aCookie } from '../testing/a-cookie.ts';
import type { Cookie } from './cookie.ts';

const example = { name: 'example.com', isHostAlone: false };
const url = 'https://www.example.com/shop/cart?x=1';
const under = (site: string, hasCrossSiteAncestor = true): Partial<Cookie> => ({
  secure: true,
  partitionKey: { topLevelSite: site, hasCrossSiteAncestor },
});

const ofSite: readonly (readonly [Partial<Cookie>, boolean, string])[] = [
  [{ domain: 'www.example.com' }, true, 'host-only, of the refused host'],
  [{ domain: 'example.com' }, true, 'host-only, of the domain itself'],
  [{ domain: '.example.com' }, true, 'of the whole domain'],
  [{ domain: 'a.b.example.com' }, true, 'of a host below another'],
  [{ domain: '.mail.example.com' }, true, 'of a subdomain and all below it'],
  [{ domain: 'example.com', path: '/elsewhere' }, true, 'of any path'],
  [{ domain: 'example.com', secure: true, httpOnly: true }, true, 'Secure and HttpOnly'],
  [{ domain: 'notexample.com' }, false, 'another domain with the same ending'],
  [{ domain: 'example.com.evil.test' }, false, 'another domain with the same beginning'],
  [{ domain: '.com' }, false, 'a suffix'],
  [{ domain: 'frame.example.com', ...under('https://other.test') }, true, 'by the site, elsewhere'],
  [{ domain: 'www.example.com', ...under('https://example.com', false) }, true, 'by the site, in its own'],
  [
    { domain: 'chat.third.test', ...under('https://example.com') },
    true,
    "by another, in the site's partition",
  ],
  [{ domain: 'chat.third.test', ...under('http://example.com') }, true, 'the same without encryption'],
  [{ domain: 'chat.third.test', ...under('https://notexample.com') }, false, 'in a look-alike partition'],
  [{ domain: 'chat.third.test', ...under('https://example.com.evil.test') }, false, 'in another look-alike'],
  [{ domain: 'chat.third.test' }, false, "another site's, in no partition"],
  [
    { domain: 'chat.third.test', firstPartyDomain: 'example.com' },
    true,
    "isolated under the site, in Firefox's way",
  ],
  [{ domain: 'chat.third.test', firstPartyDomain: '' }, false, 'Firefox without that isolation'],
];

test.each(ofSite)('clearing the site: %j goes: %s (%s)', (some, expected) => {
  const reach: Reach = { scope: 'site', site: example, url };
  expect(withinReach([aCookie(some)], reach)).toHaveLength(expected ? 1 : 0);
});

const ofPage: readonly (readonly [Partial<Cookie>, boolean, string])[] = [
  [{ domain: 'www.example.com' }, true, 'of the host'],
  [{ domain: '.example.com' }, true, 'of the domain above it'],
  [{ domain: 'example.com' }, false, 'host-only of the domain above it'],
  [{ domain: 'mail.example.com' }, false, 'of a neighbour'],
  [{ domain: '.www.example.com', path: '/shop' }, true, 'of the folder, without a slash'],
  [{ domain: '.www.example.com', path: '/shop/' }, true, 'of the folder, with a slash'],
  [{ domain: '.www.example.com', path: '/shop/cart' }, true, 'of exactly this path'],
  [{ domain: '.www.example.com', path: '/sho' }, false, 'of a path that only begins alike'],
  [{ domain: '.www.example.com', path: '/shop/cart/' }, false, 'of a path below'],
  [{ domain: 'www.example.com', secure: true }, true, 'Secure, and the address is encrypted'],
  [
    { domain: 'www.example.com', ...under('https://example.com', false) },
    true,
    "in the page's own partition",
  ],
  [
    { domain: 'www.example.com', ...under('https://example.com', true) },
    false,
    'in a frame within another site',
  ],
  [{ domain: 'www.example.com', ...under('http://example.com', false) }, false, 'the partition of http'],
  [{ domain: 'www.example.com', ...under('https://other.test', true) }, false, "in another's partition"],
  [{ domain: 'www.example.com', firstPartyDomain: 'example.com' }, true, 'isolated under the site itself'],
  [{ domain: 'www.example.com', firstPartyDomain: 'other.test' }, false, 'isolated under another'],
];

test.each(ofPage)('clearing the page: %j goes: %s (%s)', (some, expected) => {
  const reach: Reach = { scope: 'page', site: example, url };
  expect(withinReach([aCookie(some)], reach)).toHaveLength(expected ? 1 : 0);
});

test.each([
  ['http://www.example.com/', false, 'a Secure cookie needs encryption'],
  ['http://localhost:3000/', true, 'but on this computer'],
  ['http://app.localhost/', true, 'by whatever name'],
  ['http://127.0.0.1/', true, 'or address'],
  ['http://[::1]/', true, 'of either kind'],
  ['http://127.0.0.1.evil.test/', false, 'and not what only looks like it'],
])('a request for %s carries Secure cookies: %s (%s)', (address, expected) => {
  const { hostname } = new URL(address);
  const reach: Reach = { scope: 'page', site: { name: hostname, isHostAlone: true }, url: address };
  const some = aCookie({ domain: hostname, secure: true });
  expect(withinReach([some], reach)).toHaveLength(expected ? 1 : 0);
});

test.each([
  [{ name: 'github.io', isHostAlone: true }, ['github.io'], 'its neighbours are strangers'],
  [
    { name: 'user.github.io', isHostAlone: false },
    ['user.github.io', 'docs.user.github.io'],
    'a site of its own',
  ],
  [{ name: 'localhost', isHostAlone: true }, ['localhost'], 'app.localhost is another'],
  [{ name: '[::1]', isHostAlone: true }, ['[::1]'], 'an address is itself'],
])('clearing %j reaches %j: %s', (site, hosts) => {
  const everywhere = [
    'github.io',
    'user.github.io',
    'docs.user.github.io',
    'other.github.io',
    'localhost',
    'app.localhost',
    '[::1]',
  ];
  const reach: Reach = { scope: 'site', site, url: `http://${site.name}/` };
  const found = withinReach(
    everywhere.map((domain) => aCookie({ domain })),
    reach,
  );
  expect(found.map(({ domain }) => domain)).toEqual(hosts);
});

test.each(['site', 'page'] as const)('an address without a host reaches nothing: %s', (scope) => {
  const site = { name: '', isHostAlone: true };
  const anybody = aCookie({ firstPartyDomain: '' });
  expect(withinReach([anybody], { scope, site, url: 'about:blank' })).toEqual([]);
});

test.each(['site', 'page'] as const)('what the visitor keeps stays, wherever it lives: %s', (scope) => {
  const cookies = [
    aCookie({ name: 'gone', domain: 'www.example.com' }),
    aCookie({ name: 'login', domain: 'www.example.com' }),
    aCookie({ name: 'login', domain: '.example.com', path: '/shop' }),
  ];
  const found = withinReach(cookies, { scope, site: example, url, kept: ['login'] });
  expect(found.map(({ name }) => name)).toEqual(['gone']);
});
