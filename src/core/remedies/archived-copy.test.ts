import { expect, it } from 'vitest';
import type { Refusal } from '../refusal.ts';
import { aRefusal, aVerdict } from '../testing/a-refusal.ts';
import { archivedCopyOf, otherCopyOf } from './archived-copy.ts';

it('looks in two archives for the address that anybody could have opened', () => {
  const refusal = aRefusal({ url: 'https://docs.site.org/press/june.html?utm_source=mail' });
  expect(archivedCopyOf(refusal)).toBe('https://web.archive.org/web/https://docs.site.org/press/june.html');
  expect(otherCopyOf(refusal)).toBe('https://archive.today/newest/https://docs.site.org/press/june.html');
});

const open = 'https://docs.site.org/press';
it.each<[reason: string, part: Partial<Refusal>]>([
  ['a query may be somebody’s own', { url: `${open}?id=7` }],
  ['an intranet’s name', { url: 'https://wiki/page' }],
  ['a name of a house', { url: 'https://wiki.corp/page' }],
  ['this computer', { url: 'http://localhost/page' }],
  ['an address of a network', { url: 'http://192.168.0.1/page' }],
  ['an IPv6 address', { url: 'http://[::1]/page' }],
  ['another port', { url: 'https://docs.site.org:8443/page' }],
  ['a private window', { url: open, isPrivate: true }],
  ['a form', { url: open, method: 'POST' }],
  ['a frame', { url: open, kind: 'frame' }],
  ['no web address', { url: 'ftp://docs.site.org/page' }],
  ['a page behind a log-in', { url: open, verdict: aVerdict({ cause: 'login-required' }) }],
  ['somebody else decides', { url: open, verdict: aVerdict({ cause: 'network-filter' }) }],
])('asks no archive: %s', (_reason, part) => {
  expect(archivedCopyOf(aRefusal(part))).toBeNull();
});
