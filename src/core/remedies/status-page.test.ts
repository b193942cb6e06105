import { expect, it } from 'vitest';
import { statusPagesOf } from './status-page.ts';

const pages = [
  { url: 'https://status.carrier.example/', of: ['carrier'] },
  { url: 'https://status.refuser.example/', of: ['refuser', 'refuser-two'] },
];

it.each<[reason: string, provider: string, carriers: readonly string[], urls: readonly string[]]>([
  ['whoever refused', 'refuser-two', [], ['https://status.refuser.example/']],
  ['whoever carried what the site refused', 'site', ['carrier'], ['https://status.carrier.example/']],
  [
    'the refuser before the carrier',
    'refuser',
    ['carrier'],
    ['https://status.refuser.example/', 'https://status.carrier.example/'],
  ],
  ['nobody who is known', 'site', [], []],
])('tells how it is: %s', (_reason, provider, carriers, urls) => {
  expect(statusPagesOf({ provider, carriers }, pages).map(({ url }) => url)).toEqual(urls);
});
