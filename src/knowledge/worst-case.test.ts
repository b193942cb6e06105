import { expect, test } from 'vitest';
import { indexOf } from '../core/diagnosis/index-knowledge.ts';
import type { PatternSearch } from '../core/diagnosis/pattern-search.ts';
import { search } from '../core/diagnosis/pattern-search.ts';
import type { Units } from '../core/diagnosis/units.ts';
import { knowledge } from './compiled.ts';

const { title, text, body } = indexOf(knowledge);
const megabyte = 1 << 20;

/** How many patterns stand behind each slot that has any. */
function chains({ heads, next }: PatternSearch): number[] {
  return [...heads].filter(Boolean).map((head) => {
    let length = 0;
    for (let entry = head; entry !== 0; entry = next[entry - 1] ?? 0) length += 1;
    return length;
  });
}

/** All but its last letter, again and again: the longest way to be disappointed. It counts how often it is read. */
function disappointing(pattern: string, length: number): { text: Units; reads: () => number } {
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) units[i] = pattern.charCodeAt(i % pattern.length);
  let reads = 0;
  const counted = new Proxy(units, {
    get(of, key) {
      reads += 1;
      return Reflect.get(of, key) as unknown;
    },
  });
  return { text: { units: counted, length }, reads: () => reads };
}

test.each([
  ['title', title.search],
  ['text', text.search],
  ['body', body.search],
])('each unit of the %s is compared with a handful of patterns at most', (_place, of) => {
  expect(Math.max(...chains(of))).toBeLessThan(16);
});

test.each([
  ['title', title.search],
  ['text', text.search],
  ['body', body.search],
])(
  'a %s made of any one pattern is read a few times, not once a pattern',
  { timeout: 120_000 },
  (_place, of) => {
    const length = 1_000;
    const slow = of.patterns.filter((pattern) => {
      const { text, reads } = disappointing(pattern.slice(1, -1), length);
      search(of, text, () => true);
      return reads() > 64 * length;
    });
    expect(slow).toEqual([]);
  },
);

test('1 MB of a pattern is read as often as its length says', { timeout: 120_000 }, () => {
  const [pattern = ''] = text.search.patterns;
  const readsOf = (length: number): number => {
    const { text: document, reads } = disappointing(pattern.slice(1, -1), length);
    search(text.search, document, () => true);
    return reads();
  };
  expect(readsOf(megabyte) / readsOf(megabyte / 16)).toBeLessThan(17);
});
