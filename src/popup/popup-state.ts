import type { TabState } from '../core/tab/tab-state.ts';
import type { View } from '../core/wording/view.ts';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { HistoryTrouble } from '../storage/unwritten.ts';

/** What the popup knows. Its parts arrive one by one. */
export interface PopupState {
  readonly access: Access;
  readonly tab: TabPart;
  readonly recent: RecentPart;
  /** What is the matter with the history itself; `null`: nothing. */
  readonly trouble: HistoryTrouble;
  /** The remedy that was asked for and not answered yet. */
  readonly busy: string | null;
  /** The remedy whose text was just copied. */
  readonly copied: string | null;
  /** What was just done, for the eye and for a screen reader. */
  readonly notice: Notice | null;
}

/** Whether Why403 may look at sites. `declined`: it was asked for here, and not given. */
export type Access = 'unknown' | 'given' | 'missing' | 'declined';

export type TabPart =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unreadable' }
  /** There is no tab to speak of: a window without one, such as developer tools. */
  | { readonly phase: 'none' }
  | {
      readonly phase: 'read';
      readonly tabId: number;
      readonly url: string;
      readonly state: TabState;
      /** What the card says, finished by the background; `null`: there is none, or not yet. */
      readonly view: View | null;
    };

export type RecentPart =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unreadable' }
  | { readonly phase: 'read'; readonly pages: Stretch; readonly background: Stretch };

/** The newest part of a list. */
export interface Stretch {
  readonly entries: readonly HistoryEntry[];
  /** There are older ones. */
  readonly more: boolean;
}

export type Notice =
  | { readonly says: 'forgotten'; readonly address: string }
  | { readonly says: 'forgotten-all' | 'forget-failed' | 'act-failed' | 'copied' | 'copy-failed' };

export const loading: PopupState = {
  access: 'unknown',
  tab: { phase: 'loading' },
  recent: { phase: 'loading' },
  trouble: null,
  busy: null,
  copied: null,
  notice: null,
};
