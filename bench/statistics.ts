/** What pairs of measurements say: the ratio in the middle, and the middle half around it. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The value below which a share of the values lies, between neighbours in proportion.
 * @param share from 0 to 1; 0.5 is the median.
 * @throws without any value: nothing was measured.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured');
  return below + (above - below) * (at - Math.floor(at));
}

/** @throws without any value. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Nothing was measured');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * One to one by round: what the machine did meanwhile hits both of a pair, so their ratio is steadier than either.
 * @throws when a round has no partner, or a baseline measured nothing.
 */
export function pairedRatio(values: readonly number[], baseline: readonly number[]): Ratio {
  if (values.length !== baseline.length) throw new Error('A round has no partner');
  const ratios = values.map((value, round) => value / (baseline[round] ?? 0));
  if (!ratios.every(Number.isFinite)) throw new Error('A baseline measured nothing');
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** How much the one of each pair is above the other: the difference in the middle, and the middle half around it. */
export function pairedDifference(values: readonly number[], baseline: readonly number[]): Ratio {
  if (values.length !== baseline.length) throw new Error('A round has no partner');
  const differences = values.map((value, round) => value - (baseline[round] ?? 0));
  return {
    median: median(differences),
    low: quantile(differences, 0.25),
    high: quantile(differences, 0.75),
  };
}
