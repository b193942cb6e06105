import { describe, expect, it } from 'vitest';
import { aRefusal, aVerdict } from '../testing/a-refusal.ts';
import type { Refusal } from '../refusal.ts';
import { everything, matcher } from './filter.ts';
import type { Filter } from './filter.ts';
import { entryOf, followedBy, including } from './history-entry.ts';
import { rowMaker } from './row.ts';
import type { HistoryRow } from './row.ts';
import { bySite } from './site-group.ts';

const make = rowMaker();
const firewall = aVerdict({ provider: 'cloudflare', providerName: 'Cloudflare', cause: 'waf-rule' });
const row = (part: Partial<Refusal> = {}, count = 1): HistoryRow => ({
  ...make(entryOf(aRefusal(part))),
  count,
});

describe('rows', () => {
  it('share one verdict, without its evidence', () => {
    const evidence = [{ observed: 'body', tier: 'block-only', value: 'x', signature: null }] as const;
    const one = row({ id: 'a', verdict: { ...firewall, evidence } });
    const other = row({ id: 'b', verdict: firewall });
    expect(one.verdict).toBe(other.verdict);
    expect(one.verdict.evidence).toEqual([]);
  });
});

describe('a filter', () => {
  const words = (cause: string): string => (cause === 'waf-rule' ? 'Firewall rule' : 'no reason given');
  const shop = row({
    url: 'https://www.shop.example/Cart',
    site: 'shop.example',
    status: 403,
    verdict: firewall,
  });
  const found: readonly (readonly [reason: string, filter: Partial<Filter>, isFound: boolean])[] = [
    ['nothing asked', {}, true],
    ['spaces alone', { text: '   ' }, true],
    ['a part of the address, in any case', { text: 'cART' }, true],
    ['the site', { text: 'shop.example' }, true],
    ['the provider', { text: 'cloudflare' }, true],
    ['the cause, in the visitor’s words', { text: 'firewall' }, true],
    ['the status', { text: '403' }, true],
    ['a part of the status is no status', { text: '40' }, false],
    ['two words, both there', { text: 'rule cart' }, true],
    ['two words, one there', { text: 'rule basket' }, false],
    ['no pattern: a point is a point', { text: 'shop_example' }, false],
    ['another status', { status: 401 }, false],
    ['this cause', { cause: 'waf-rule' }, true],
    ['another cause', { cause: 'legal' }, false],
    ['this site', { site: 'shop.example' }, true],
    ['another site with the same end', { site: 'example' }, false],
    ['pages', { kind: 'pages' }, true],
    ['background requests', { kind: 'background' }, false],
    ['that day', { day: [shop.lastAt, shop.lastAt + 1] }, true],
    ['the day before', { day: [0, shop.lastAt] }, false],
  ];
  it.each(found)('%s', (_reason, filter, isFound) => {
    expect(matcher({ ...everything, ...filter }, words)(shop)).toBe(isFound);
  });

  it('lists a frame with what pages asked for', () => {
    expect(matcher({ ...everything, kind: 'background' }, words)(row({ kind: 'frame' }))).toBe(true);
  });
});

describe('by site', () => {
  const today = Date.UTC(2026, 10, 23);
  const hour = 3_600_000;

  it('comes first which has the newest refusal, and each keeps its order', () => {
    const rows = [
      row({ id: '1', site: 'a.test', at: today + 3 }),
      row({ id: '2', site: 'b.test', at: today + 2 }),
      row({ id: '3', site: 'a.test', at: today + 1 }),
    ];
    expect(bySite(rows, today).map(({ site, rows: own }) => [site, own.map(({ id }) => id)])).toEqual([
      ['a.test', ['1', '3']],
      ['b.test', ['2']],
    ]);
  });

  it.each<[reason: string, at: number, day: number]>([
    ['now', today + hour, 13],
    ['midnight', today, 13],
    ['a moment before it', today - 1, 12],
    ['a day before', today - 24 * hour, 12],
    ['thirteen days', today - 13 * 24 * hour, 0],
    ['before that: no bar', today - 13 * 24 * hour - 1, -1],
  ])('counts a day’s repeats in its bar: %s', (_reason, at, day) => {
    const [group] = bySite([row({ at }, 5)], today);
    expect(group?.days.indexOf(5)).toBe(day);
    expect(group?.count).toBe(5);
  });
});

describe('repeats', () => {
  const first = aRefusal({ id: 'a' });
  const after = (ms: number, part: Partial<Refusal> = {}): Refusal =>
    aRefusal({ id: `a+${ms}`, at: first.at + ms, ...part });
  const counts = (refusals: readonly Refusal[]): readonly number[] =>
    refusals
      .map(entryOf)
      .reduce(including, [])
      .map(({ count }) => count);

  it.each<[reason: string, refusals: readonly Refusal[], counts: readonly number[]]>([
    ['alone', [first], [1]],
    ['within a minute', [first, after(60_000)], [2]],
    ['later than that', [first, after(60_001)], [1, 1]],
    ['a minute after the last, not the first', [first, after(40_000), after(80_000)], [3]],
    ['told of in another order', [after(5), first], [2]],
    ['the same refusal twice', [first, first], [1]],
    ['the newest twice', [first, after(5), after(5)], [2]],
    ['another address', [first, after(5, { url: 'https://docs.example.com/other' })], [1, 1]],
    ['another status', [first, after(5, { status: 401 })], [1, 1]],
    ['another verdict', [first, after(5, { verdict: firewall })], [1, 1]],
  ])('are counted: %s', (_reason, refusals, expected) => {
    expect(counts(refusals)).toEqual(expected);
  });

  it('are one entry, however they were gathered before', () => {
    const [one] = [first, after(5)].map(entryOf).reduce(including, []);
    const [other] = [after(10), after(15), after(20)].map(entryOf).reduce(including, []);
    expect(one && other ? followedBy(one, other) : null).toMatchObject({
      id: 'a',
      latest: 'a+20',
      firstAt: first.at,
      lastAt: first.at + 20,
      count: 5,
    });
  });
});
