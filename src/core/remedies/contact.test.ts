import { expect, it } from 'vitest';
import { contactOf, mailTo } from './contact.ts';
import type { Contact } from './contact.ts';

const refusal = { url: 'https://www.shop.example/cart', site: 'shop.example' };
const mail = (address: string): Contact => ({ url: `mailto:${address}`, isOnRefusingHost: false });

it.each<[reason: string, told: string | null, text: string | null, contact: Contact | null]>([
  ['nothing says whom', null, 'Access denied', null],
  ['the page was not read', null, null, null],
  ['an address in the page', null, 'Write to help@shop.example.', mail('help@shop.example')],
  ['one of a host below the site', null, 'it@mail.shop.example', mail('it@mail.shop.example')],
  ['a stranger’s address', null, 'Write to help@shop.example.evil.test', null],
  ['a look-alike letter', null, 'Write to hеlp@shоp.example', null],
  ['a stranger’s before the site’s own', null, 'a@b.test, me@shop.example', mail('me@shop.example')],
  ['security.txt wins', 'mailto:sec@shop.example', 'help@shop.example', mail('sec@shop.example')],
  [
    'a page of another host',
    'https://help.shop.example/',
    null,
    { url: 'https://help.shop.example/', isOnRefusingHost: false },
  ],
  [
    'a page of the host that refused',
    'https://www.shop.example/contact',
    null,
    { url: 'https://www.shop.example/contact', isOnRefusingHost: true },
  ],
])('contact: %s', (_reason, told, text, contact) => {
  expect(contactOf(refusal, told, text)).toEqual(contact);
});

it('takes no time over a text that is nothing but beginnings of an address', () => {
  expect(contactOf(refusal, null, 'a.'.repeat(50_000))).toBeNull();
});

it('writes a message that a mail program reads back', () => {
  const url = new URL(mailTo('a@b.example', 'Refused: 403 & more', 'one\ntwo?'));
  expect(url.pathname).toBe('a@b.example');
  expect(url.searchParams.get('subject')).toBe('Refused: 403 & more');
  expect(url.searchParams.get('body')).toBe('one\r\ntwo?');
});
