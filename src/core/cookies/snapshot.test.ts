import { expect, test } from 'vitest';
import type { Cookie } from './cookie.ts';
import type { Reach } from './reach.ts';
import { aCookie } from '../testing/a-cookie.ts';
import { afterUndo, isOver, mergeSnapshots, restorationsOf } from './snapshot.ts';
import type { Restored, Snapshot } from './snapshot.ts';

const reach: Reach = {
  scope: 'site',
  site: { name: 'example.com', isHostAlone: false },
  url: 'https://www.example.com/',
};
const now = 1_800_000_000_000;
const kept = (cookies: readonly Cookie[], some: Partial<Snapshot> = {}): Snapshot => ({
  ...{ version: 1, storeId: '0', reach, cookies, deadline: now + 1 },
  ...some,
});
const a = aCookie({ name: 'a' });
const b = aCookie({ name: 'b' });

test.each([
  [now, false, 'a millisecond before its deadline'],
  [now + 1, true, 'at its deadline'],
])('at %i a snapshot is over: %s (%s)', (at, expected) => {
  expect(isOver(kept([]), at)).toBe(expected);
});

test.each<readonly [Snapshot | null, Snapshot, readonly Cookie[], string]>([
  [null, kept([a]), [a], 'nothing was kept'],
  [kept([a]), kept([b]), [a, b], 'what came between is added'],
  [kept([a]), kept([{ ...a, value: 'anonymous' }]), [a], 'and does not replace what was first'],
  [kept([a]), kept([b], { storeId: '1' }), [b], 'another store is another clearing'],
  [
    kept([a]),
    kept([b], { reach: { ...reach, site: { name: 'other.test', isHostAlone: false } } }),
    [b],
    'another site',
  ],
])('cleared twice: %#, %s', (earlier, later, expected) => {
  expect(mergeSnapshots(earlier, later).cookies).toEqual(expected);
});

test('the wider reach and the later deadline stand after two clearings', () => {
  const page = { ...reach, scope: 'page' as const };
  const merged = mergeSnapshots(kept([a]), kept([b], { reach: page, deadline: now + 9 }));
  expect(merged).toMatchObject({ reach: { scope: 'site' }, deadline: now + 9 });
});

test('what was kept one time and cleared the other is within reach after both', () => {
  const but = (names: readonly string[]): Partial<Snapshot> => ({ reach: { ...reach, kept: names } });
  const merged = mergeSnapshots(kept([a], but(['x', 'y'])), kept([b], but(['y', 'z'])));
  expect(merged.reach.kept).toEqual(['y']);
  expect(mergeSnapshots(kept([a]), kept([b], but(['y']))).reach.kept).toEqual([]);
});

const seconds = now / 1_000;

test.each<readonly [Cookie, readonly Cookie[], boolean, string]>([
  [a, [], true, 'a session cookie'],
  [aCookie({ expirationDate: seconds + 1 }), [], true, 'not expired yet'],
  [aCookie({ expirationDate: seconds }), [], false, 'expired meanwhile'],
  [a, [a], false, 'there unchanged: it could not be removed'],
  [a, [{ ...a, value: 'new' }], true, 'there with another value'],
  [a, [{ ...a, path: '/other' }], true, 'there with another path: another cookie'],
  [a, [{ ...a, partitionKey: { topLevelSite: 'https://other.test' } }], true, 'there in another partition'],
])('%j is set by Undo beside %j: %s (%s)', (wanted, present, expected) => {
  expect(restorationsOf(kept([wanted]), present, now)).toHaveLength(expected ? 1 : 0);
});

test('Undo sets in the order of the list', () => {
  const names = restorationsOf(kept([b, a]), [], now).map(({ name }) => name);
  expect(names).toEqual(['b', 'a']);
});

test.each<readonly [readonly Cookie[], readonly Cookie[], Restored, string]>([
  [[a, b], [a, b], { restored: 2, missing: [] }, 'all are back'],
  [[a, b], [a], { restored: 1, missing: ['b'] }, 'one was refused'],
  [[a], [{ ...a, value: 'overwritten' }], { restored: 0, missing: ['a'] }, 'a page wrote over it'],
  [
    [a],
    [{ ...a, domain: '.example.com', hostOnly: false }],
    { restored: 0, missing: ['a'] },
    'it came back for another domain',
  ],
  [
    [aCookie({ expirationDate: seconds - 1 })],
    [],
    { restored: 0, missing: [] },
    'an expired one is not missed',
  ],
  [[a, { ...a, path: '/x' }], [], { restored: 0, missing: ['a'] }, 'each name once'],
  [
    [aCookie({ name: 'n'.repeat(200) })],
    [],
    { restored: 0, missing: ['n'.repeat(80)] },
    'a site may choose long names',
  ],
])('after Undo of %j the list has %j: %j (%s)', (wanted, present, expected) => {
  expect(afterUndo(kept(wanted), present, now)).toEqual(expected);
});
