import { describe, expect, it } from 'vitest';
import { comparedTable } from './compared.ts';
import type { Target } from './compared.ts';
import { pairedDifference } from './statistics.ts';

const row = (mustBe: Target | null): string =>
  comparedTable([{ what: 'a thing', baseline: [10, 20, 30], ours: [15, 26, 35], mustBe }], 'nothing').split(
    '\n',
  )[2] ?? '';

describe('a row', () => {
  it('shows both medians, the difference of the pairs with its middle half, and the ratio', () => {
    expect(row(null)).toBe('| a thing | 20.0 ms | 26.0 ms | +5.0 ms (5.0 to 5.5) | 1.30 |  |');
  });

  it.each([
    [{ overMs: 5 }, '≤ +5 ms: met', 'exactly as much as it may be'],
    [{ overMs: 4 }, '≤ +4 ms: **missed**', 'the difference counts, not the whole'],
    [{ ms: 26 }, '≤ 26 ms: met', 'the whole counts'],
    [{ ms: 25 }, '≤ 25 ms: **missed**', 'and is too much'],
    [{ overMB: 6 }, '≤ +6 MB: met', 'memory is in megabytes'],
    [{ overMB: Infinity }, '', 'nothing is asked of it'],
  ] satisfies readonly [Target, string, string][])('says of %j: %s', (target, words, reason) => {
    expect(row(target).split('|').at(-2)?.trim(), reason).toBe(words);
  });

  it('tells less with a minus', () => {
    const less = comparedTable([{ what: 'x', baseline: [10], ours: [7], mustBe: null }], 'nothing');
    expect(less).toContain('| −3.0 ms (−3.0 to −3.0) | 0.70 |');
  });
});

describe('differences of pairs', () => {
  it('need a partner in each round', () => {
    expect(() => pairedDifference([1, 2], [1])).toThrow('no partner');
  });
});
