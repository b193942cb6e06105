import { expect, it } from 'vitest';
import { aCookie } from '../../core/testing/a-cookie.ts';
import type { Cookie } from '../../core/cookies/cookie.ts';
import { hostsOf } from './site-data-state.ts';

const of = (domain: string): Cookie => aCookie({ domain });

it('clears the storage of every host that is known of the site, and of no other', () => {
  const site = { name: 'shop.example', isHostAlone: false };
  const cookies = [of('.shop.example'), of('pay.shop.example'), of('.widget.test')];
  expect(hostsOf(cookies, site, { url: 'https://m.shop.example:8443/x' })).toEqual([
    'm.shop.example:8443',
    'm.shop.example',
    'shop.example',
    'www.shop.example',
    'pay.shop.example',
  ]);
});

it('leaves the strangers below a public suffix alone', () => {
  const site = { name: 'github.io', isHostAlone: true };
  expect(hostsOf([of('user.github.io')], site, { url: 'https://github.io/' })).toEqual(['github.io']);
});
