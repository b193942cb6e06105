import type { HistoryRow } from '../../core/history/row.ts';
import type { SiteRows } from '../../core/history/site-group.ts';

/** One item of the list: a site's heading, or a refusal below it. */
export type Line =
  | { readonly is: 'site'; readonly group: SiteRows }
  | { readonly is: 'row'; readonly row: HistoryRow; readonly isLast: boolean };

/** Heights in CSS pixels, at the text's ordinary size. */
export interface Heights {
  readonly site: number;
  readonly row: number;
  /** Below a site's last row. */
  readonly gap: number;
}

/** The groups as one list. */
export function linesOf(groups: readonly SiteRows[]): readonly Line[] {
  return groups.flatMap((group): readonly Line[] => [
    { is: 'site', group },
    ...group.rows.map((row, place) => ({ is: 'row', row, isLast: place === group.rows.length - 1 }) as const),
  ]);
}

/** Where each of them begins, and where the list ends. */
export function offsetsOf(lines: readonly Line[], heights: Heights): Float64Array {
  const offsets = new Float64Array(lines.length + 1);
  lines.forEach((line, place) => {
    const own = line.is === 'site' ? heights.site : heights.row + (line.isLast ? heights.gap : 0);
    offsets[place + 1] = (offsets[place] ?? 0) + own;
  });
  return offsets;
}

/** Where the focus is, and how many items fit into the window. */
export interface Standing {
  readonly from: number;
  readonly page: number;
}

/** The refusal that a key leads to; sites' headings are passed over. */
export function towards(key: string, lines: readonly Line[], { from, page }: Standing): number | null {
  switch (key) {
    case 'ArrowDown':
      return rowFrom(lines, from + 1, 1);
    case 'ArrowUp':
      return rowFrom(lines, from - 1, -1);
    case 'PageDown':
      return rowFrom(lines, Math.min(lines.length - 1, from + page), -1);
    case 'PageUp':
      return rowFrom(lines, Math.max(0, from - page), 1);
    case 'Home':
      return rowFrom(lines, 0, 1);
    case 'End':
      return rowFrom(lines, lines.length - 1, -1);
    default:
      return null;
  }
}

function rowFrom(lines: readonly Line[], at: number, step: 1 | -1): number | null {
  for (let place = at; place >= 0 && place < lines.length; place += step) {
    if (lines[place]?.is === 'row') return place;
  }
  return null;
}
