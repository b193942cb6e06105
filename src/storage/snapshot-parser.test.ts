import { expect, test } from 'vitest';
import type { Snapshot } from '../core/cookies/snapshot.ts';
import { parseSnapshot } from './snapshot-parser.ts';

const snapshot: Snapshot = {
  version: 1,
  storeId: '0',
  reach: { scope: 'page', site: { name: 'example.com', isHostAlone: false }, url: 'https://example.com/' },
  cookies: [
    {
      name: '__Host-a',
      value: '1',
      domain: 'example.com',
      hostOnly: true,
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'no_restriction',
      expirationDate: 1_900_000_000.5,
      storeId: '0',
      partitionKey: { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false },
      firstPartyDomain: '',
    },
  ],
  deadline: 1,
};

test('a snapshot is the same after the storage', () => {
  expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
});

test.each<readonly [unknown, string]>([
  [undefined, 'none was kept'],
  [{ ...snapshot, version: 2 }, 'of a later version'],
  [
    { ...snapshot, reach: { ...snapshot.reach, scope: 'everything' } },
    'a reach that this version does not know',
  ],
  [{ ...snapshot, cookies: [{ name: 'a' }] }, 'half a cookie'],
])('%j is no snapshot: %s', (raw) => {
  expect(parseSnapshot(raw)).toBeNull();
});
