import { median, pairedDifference, pairedRatio } from './statistics.ts';

/** One thing measured beside its baseline, pair by pair. */
export interface Compared {
  readonly what: string;
  readonly baseline: readonly number[];
  readonly ours: readonly number[];
  readonly mustBe: Target | null;
}

/** At most so much over the baseline, or at most so much in all. */
export type Target = { readonly overMs: number } | { readonly ms: number } | { readonly overMB: number };

/** The rows of a part, with what each must be. Values are in milliseconds, or in megabytes where the target is. */
export function comparedTable(rows: readonly Compared[], baseline: string): string {
  const head = ['', baseline, 'Why403', 'difference', 'ratio', 'must be'];
  const lines = [head, ['---', ...Array<string>(5).fill('---:')], ...rows.map(rowOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf({ what, baseline, ours, mustBe }: Compared): readonly string[] {
  const unit = mustBe !== null && 'overMB' in mustBe ? 'MB' : 'ms';
  const show = (value: number): string => value.toFixed(Math.abs(value) < 100 ? 1 : 0).replace('-', '−');
  const over = pairedDifference(ours, baseline);
  const by = pairedRatio(ours, baseline);
  return [
    what,
    `${show(median(baseline))} ${unit}`,
    `${show(median(ours))} ${unit}`,
    `${over.median < 0 ? '−' : '+'}${show(Math.abs(over.median))} ${unit} (${show(over.low)} to ${show(over.high)})`,
    by.median.toFixed(2),
    mustBe === null ? '' : verdictOn(mustBe, { over: over.median, all: median(ours) }),
  ];
}

function verdictOn(target: Target, { over, all }: { readonly over: number; readonly all: number }): string {
  if ('ms' in target) return `≤ ${target.ms} ms: ${all <= target.ms ? 'met' : '**missed**'}`;
  const [most, unit] = 'overMs' in target ? [target.overMs, 'ms'] : [target.overMB, 'MB'];
  if (most === Infinity) return '';
  return `≤ +${most} ${unit}: ${over <= most ? 'met' : '**missed**'}`;
}
