import { expect, test } from 'vitest';
import { diagnosisTables } from './diagnosis-table.ts';

const timed = { what: 'a page', ours: [1, 2, 3], baseline: [0.1, 0.1, 0.1] };

test.each([
  ['| a page | 2.00 ms | 0.100 ms | 20.0 (15.0–25.0) |', 'the median, and the ratio with its middle half'],
  ['3 pairs', 'how much was measured'],
  ['| median | JSON.parse | ratio |', 'against what loading stands'],
])('tell %s', (words, reason) => {
  expect(diagnosisTables([timed], [timed]), reason).toContain(words);
});

test('need a measurement for each baseline', () => {
  expect(() => diagnosisTables([{ ...timed, baseline: [1] }], [timed])).toThrow('no partner');
});
