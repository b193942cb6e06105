import { describe, expect, it } from 'vitest';
import { aRefusal, aVerdict } from '../testing/a-refusal.ts';
import type { Refusal } from '../refusal.ts';
import { everything, matcher } from './filter.ts';
import type { Filter } from './filter.ts';
import { entryOf } from './history-entry.ts';
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
