import { describe, expect, it } from 'vitest';
import { pairedRatio, quantile } from './statistics.ts';

describe('quantiles', () => {
  const cases: readonly [values: number[], share: number, expected: number, reason: string][] = [
    [[3, 1, 2], 0.5, 2, 'the order of measuring does not matter'],
    [[4, 1, 2, 3], 0.5, 2.5, 'between the two in the middle'],
    [[10, 9, 100, 11, 8], 0.5, 10, '100 comes after 11, not after 1'],
    [[1, 2, 3, 4, 5], 0.25, 2, 'a quarter lies below'],
    [[7], 0.75, 7, 'one is all'],
  ];
  it.each(cases)('%j at %d', (values, share, expected, reason) => {
    expect(quantile(values, share), reason).toBe(expected);
  });
  it('of nothing are an error', () => {
    expect(() => quantile([], 0.5)).toThrow('Nothing was measured');
  });
});

describe('ratios of pairs', () => {
  it('are taken round by round: a slow round is slow for both', () => {
    expect(pairedRatio([11, 220, 11], [10, 200, 10])).toEqual({ median: 1.1, low: 1.1, high: 1.1 });
  });
  it('tell how far they spread', () => {
    expect(pairedRatio([10, 20, 30, 40, 50], [10, 10, 10, 10, 10])).toEqual({ median: 3, low: 2, high: 4 });
  });
  it('need a partner in each round', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow('no partner');
  });
  it('need something to compare with', () => {
    expect(() => pairedRatio([1], [0])).toThrow('measured nothing');
  });
});
