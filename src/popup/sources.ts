import type { BackgroundRefusals, TabState } from '../core/tab/tab-state.ts';
import type { View } from '../core/wording/view.ts';
import type { HistoryTrouble } from '../storage/unwritten.ts';
import type { HistoryEntry } from '../core/history/history-entry.ts';

/** Everything the popup reads and asks for. `browser-sources.ts` has it from the browser; a test, from itself. */
export interface PopupSources {
  /** The tab that the popup is about; `null`: there is none. */
  findTab(): Promise<PopupTab | null>;
  /** `null`: nothing was refused there. */
  readTab(tabId: number): Promise<TabState | null>;
  watchTab(tabId: number, listener: (state: TabState | null) => void, signal: AbortSignal): void;
  /** What the tab's card says, finished; `null`: nothing. */
  readView(tabId: number): Promise<View | null>;
  watchView(tabId: number, listener: (view: View | null) => void, signal: AbortSignal): void;
  /** The newest entries, at most `limit` pages or background requests; in a private window those of private windows, elsewhere the others. */
  recent(kind: ListKind, limit: number): Promise<readonly HistoryEntry[]>;
  watchHistory(listener: () => void, signal: AbortSignal): void;
  /** What is the matter with the history itself. */
  trouble(): Promise<HistoryTrouble>;
  watchTrouble(listener: () => void, signal: AbortSignal): void;
  /** Whether Why403 may look at this address; an empty one: the browser does not even tell which it is. */
  hasAccess(url: string): Promise<boolean>;
  /** To all sites, or to one host and those below it. Only from a click. `true`: it was given. */
  requestAccess(host: string | null): Promise<boolean>;
  watchAccess(listener: () => void, signal: AbortSignal): void;
  /** Takes a step of the refusal that the tab shows. */
  act(tabId: number, remedy: string): Promise<void>;
  /** Loads a page anew that was not refused itself. */
  reload(tabId: number): Promise<void>;
  forget(ids: readonly string[] | 'all'): Promise<void>;
  /** Opens a refused address again. */
  openAgain(id: string): Promise<void>;
  /** Opens a refused frame of the tab's page in a tab of its own. */
  openFrame(tabId: number, frame: BackgroundRefusals): Promise<void>;
  /** Opens the screen with what the site of a tab keeps in this browser. */
  showSiteData(tabId: number): Promise<void>;
  /** Opens the screen that explains a refusal. */
  explain(id: string): Promise<void>;
  copy(text: string): Promise<void>;
}

export interface PopupTab {
  readonly id: number;
  readonly url: string;
}

/** Pages apart from what pages asked for. */
export type ListKind = 'page' | 'background';
