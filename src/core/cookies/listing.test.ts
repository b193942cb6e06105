import { expect, it } from 'vitest';
import { aCookie } from '../testing/a-cookie.ts';
import type { Cookie } from './cookie.ts';
import { listed } from './listing.ts';

const site = { name: 'shop.example', isHostAlone: false };

function cookie(name: string, domain: string, part: Partial<Cookie> = {}): Cookie {
  return aCookie({ name, value: 'secret', domain, ...part });
}

it('lists each name once, with all the places where it lives', () => {
  const rows = listed(
    [
      cookie('sid', '.shop.example'),
      cookie('sid', 'www.shop.example', { path: '/account' }),
      cookie('sid', 'www.shop.example', {
        path: '/account',
        partitionKey: { topLevelSite: 'https://a.test' },
      }),
    ],
    site,
  );
  expect(rows).toEqual([
    {
      name: 'sid',
      count: 3,
      places: ['shop.example', 'www.shop.example/account'],
      isForeign: false,
      isOfSession: true,
    },
  ]);
});

it('puts those of other sites last, and the others in the order of the alphabet', () => {
  const under = { partitionKey: { topLevelSite: 'https://shop.example' } };
  const rows = listed(
    [cookie('chat', 'widget.test', under), cookie('z', 'shop.example'), cookie('b', 'shop.example')],
    site,
  );
  expect(rows.map(({ name, isForeign }) => [name, isForeign])).toEqual([
    ['b', false],
    ['z', false],
    ['chat', true],
  ]);
});

it('tells those that go by themselves from those that stay', () => {
  const [kept] = listed([cookie('a', 'shop.example', { expirationDate: 2_000_000_000 })], site);
  expect(kept?.isOfSession).toBe(false);
});

it('holds no value', () => {
  expect(JSON.stringify(listed([cookie('a', 'shop.example')], site))).not.toContain('secret');
});
