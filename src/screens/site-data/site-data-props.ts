import type { Say } from '../../core/wording/say.ts';
import type { SiteDataState } from './site-data-state.ts';

/** What came of clearing the storage. `declined`: the browser asked the visitor, who said no. */
export type StorageOutcome = 'done' | 'declined';

/** What the visitor can do here. */
export interface SiteDataActions {
  /** Clears the site's cookies but for those of these names. */
  readonly onClear: (kept: readonly string[]) => Promise<void>;
  readonly onUndo: () => Promise<void>;
  /** Leaves the site's cookies alone from now on, or no longer. */
  readonly onSpare: (isToBe: boolean) => Promise<void>;
  /** `logins`: those by the browser's own prompt as well. */
  readonly onClearStorage: (logins: boolean) => Promise<StorageOutcome>;
  readonly onRetry: () => void;
}

export interface SiteDataProps extends SiteDataActions {
  readonly say: Say;
  readonly state: SiteDataState;
}

export type ReadProps = Omit<SiteDataProps, 'state'> & {
  readonly state: Extract<SiteDataState, { phase: 'read' }>;
};
