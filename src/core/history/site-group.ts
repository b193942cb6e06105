import type { HistoryRow } from './row.ts';

const dayMs = 24 * 3_600_000;
/** How many days a site's chart shows. */
export const chartDays = 14;

/** The refusals of one site, newest first. */
export interface SiteRows {
  readonly site: string;
  readonly rows: readonly HistoryRow[];
  /** Refusals, repeats counted. */
  readonly count: number;
  /** Refusals a day, the oldest of the last fourteen first and today last. */
  readonly days: readonly number[];
}

/** Rows, newest first, by site: that with the newest refusal first. `today`: when the day began for the visitor. */
export function bySite(rows: readonly HistoryRow[], today: number): readonly SiteRows[] {
  const groups = new Map<string, { readonly rows: HistoryRow[]; count: number; readonly days: number[] }>();
  for (const row of rows) {
    const group = groups.get(row.site) ?? { rows: [], count: 0, days: Array<number>(chartDays).fill(0) };
    groups.set(row.site, group);
    group.rows.push(row);
    group.count += row.count;
    const ago = row.lastAt >= today ? 0 : Math.ceil((today - row.lastAt) / dayMs);
    const at = chartDays - 1 - ago;
    if (at >= 0) group.days[at] = (group.days[at] ?? 0) + row.count;
  }
  return [...groups].map(([site, group]) => ({ site, ...group }));
}
