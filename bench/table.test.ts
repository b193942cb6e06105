import { describe, expect, it } from 'vitest';
import type { Cost } from './arm.ts';
import { meanCost, tablesOf, withTables } from './table.ts';

const cost = (all: number): Cost => ({ load: all, mainThread: all, cpu: all });
const costs = {
  none: [cost(10), cost(20)],
  'permission only': [cost(20), cost(40)],
  'permission only, again': [cost(20), cost(40)],
  Why403: [cost(22), cost(44)],
};
const conditions = { browser: 'Chromium 156', machine: '2 cores', loads: 5 };

describe('the tables', () => {
  const lines = tablesOf([{ resources: 1, costs }], conditions).split('\n');
  const rowOf = (words: string): string[] | undefined =>
    lines
      .find((line) => line.startsWith(`| ${words} |`))
      ?.split('|')
      .slice(2, 4)
      .map((cell) => cell.trim());

  it.each([
    ['the permission and no listener', ['30.0 ms', '1'], 'the baseline is one to itself'],
    ['the same, again (the control)', ['30.0 ms', '1.00 (1.00–1.00)'], 'the noise'],
    ['**Why403**', ['33.0 ms', '1.10 (1.10–1.10)'], 'what is ours to keep small'],
    ['no extension', ['15.0 ms', '0.50 (0.50–0.50)'], 'what the browser charges for the permission'],
  ])('%s', (words, expected, reason) => {
    expect(rowOf(words), reason).toEqual(expected);
  });

  it('say how they came about', () => {
    expect(lines[0]).toContain('Chromium 156, 2 cores. Rounds of 5 loads');
  });
});

describe('the cost of a round', () => {
  it('is the mean of its loads, kind by kind', () => {
    const loads = [
      { load: 10, mainThread: 1, cpu: 0 },
      { load: 20, mainThread: 3, cpu: 100 },
    ];
    expect(meanCost(loads)).toEqual({ load: 15, mainThread: 2, cpu: 50 });
  });
  it('needs a load', () => {
    expect(() => meanCost([])).toThrow('Nothing was measured');
  });
});

describe('their place in the page', () => {
  it('is between the marks, whatever stood there', () => {
    const page = 'Before.\n\n<!-- made by npm run bench: pages -->\n\nold\n\n<!-- end -->\n\nAfter.\n';
    expect(withTables(page, 'new', 'pages')).toBe(
      'Before.\n\n<!-- made by npm run bench: pages -->\n\nnew\n\n<!-- end -->\n\nAfter.\n',
    );
  });
  it('leaves those of the other part alone', () => {
    const first = '<!-- made by npm run bench: pages -->\n\nold\n\n<!-- end -->\n';
    const page = `${first}<!-- made by npm run bench: diagnosis -->\n<!-- end -->`;
    const expected = `${first}<!-- made by npm run bench: diagnosis -->\n\nnew\n\n<!-- end -->`;
    expect(withTables(page, 'new', 'diagnosis')).toBe(expected);
  });
  it('must be there', () => {
    expect(() => withTables('Before.', 'new', 'pages')).toThrow('no place');
  });
});
