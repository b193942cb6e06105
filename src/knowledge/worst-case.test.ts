import { expect, test } from 'vitest';
import { indexOf } from '../core/diagnosis/index-knowledge.ts';
import type { PatternSearch } from '../core/diagnosis/pattern-search.ts';
import { search } from '../core/diagnosis/pattern-search.ts';
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

function repeated(pattern: string): { units: Uint16Array; length: number } {
  const units = new Uint16Array(megabyte);
  for (let i = 0; i < megabyte; i += 1) units[i] = pattern.charCodeAt(i % pattern.length);
  return { units, length: megabyte };
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test.each([
  ['title', title.search],
  ['text', text.search],
  ['body', body.search],
])('each unit of the %s is compared with a handful of patterns at most', (_place, of) => {
  expect(Math.max(...chains(of))).toBeLessThan(16);
});

test('1 MB of nearly any pattern is searched in milliseconds', { timeout: 120_000 }, () => {
  const slow = text.search.patterns
    .filter((_, at) => at % 40 === 0)
    .filter((pattern) => {
      // All but its last letter, again and again: the longest way to be disappointed.
      const of = repeated(pattern.slice(1, -1));
      return (
        processorTime(() => {
          search(text.search, of, () => true);
        }) > 500
      );
    });
  expect(slow).toEqual([]);
});
