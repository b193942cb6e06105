import type { Filter } from '../../core/history/filter.ts';
import type { HistoryTrouble } from '../../storage/unwritten.ts';
import type { SiteRows } from '../../core/history/site-group.ts';

/** What the screen shows. */
export interface HistoryState {
  /** `reading`: what was read so far is shown already. */
  readonly phase: 'reading' | 'read' | 'unreadable';
  readonly filter: Filter;
  /** What the filter lets through, by site. */
  readonly groups: readonly SiteRows[];
  /** Rows of those groups, and rows in all. */
  readonly shown: number;
  readonly total: number;
  /** What there is to choose from. */
  readonly statuses: readonly number[];
  readonly causes: readonly string[];
  /** Ids of the selected rows. */
  readonly selected: ReadonlySet<string>;
  readonly notice: Notice | null;
  /** What is the matter with the history itself; `null`: nothing. */
  readonly trouble: HistoryTrouble;
}

/** What just happened. */
export type Notice =
  | { readonly says: 'forgotten'; readonly count: number; readonly canUndo: boolean }
  | { readonly says: 'restored' | 'imported'; readonly count: number }
  | { readonly says: 'exporting'; readonly part: number }
  | { readonly says: 'failed' | 'import-foreign' | 'import-large' };
