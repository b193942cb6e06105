import { expect, it } from 'vitest';
import fc from 'fast-check';
import { entryOf } from '../../core/history/history-entry.ts';
import { rowMaker } from '../../core/history/row.ts';
import { bySite } from '../../core/history/site-group.ts';
import { aRefusal } from '../../core/testing/a-refusal.ts';
import { indexAt } from '../../ui/virtual-list.tsx';
import { linesOf, offsetsOf, towards } from './lines.ts';

const make = rowMaker();
const row = (id: string, site: string) => make(entryOf(aRefusal({ id, site })));
const lines = linesOf(bySite([row('1', 'a.test'), row('2', 'a.test'), row('3', 'b.test')], 0));

it('lists each site before its refusals', () => {
  expect(lines.map((line) => (line.is === 'site' ? line.group.site : line.row.id))).toEqual([
    'a.test',
    '1',
    '2',
    'b.test',
    '3',
  ]);
});

it('knows where each begins', () => {
  expect([...offsetsOf(lines, { site: 60, row: 44, gap: 16 })]).toEqual([0, 60, 104, 164, 224, 284]);
  expect([...offsetsOf([], { site: 60, row: 44, gap: 16 })]).toEqual([0]);
});

it.each<[key: string, from: number, to: number | null]>([
  ['ArrowDown', 1, 2],
  ['ArrowDown', 2, 4],
  ['ArrowDown', 4, null],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 1, null],
  ['Home', 4, 1],
  ['End', 1, 4],
  ['PageDown', 1, 4],
  ['PageUp', 4, 1],
  ['x', 1, null],
])('%s leads from %i to %s', (key, from, to) => {
  expect(towards(key, lines, { from, page: 10 })).toBe(to);
});

it('finds what lies at any height', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 200 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (heights, part) => {
        const offsets = new Float64Array([0, ...heights]);
        for (let i = 1; i < offsets.length; i += 1) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
        const height = part * (offsets.at(-1) ?? 0);
        const at = indexAt(offsets, height);
        expect(offsets[at]).toBeLessThanOrEqual(height);
        expect(offsets[at + 1]).toBeGreaterThan(height);
      },
    ),
  );
});
