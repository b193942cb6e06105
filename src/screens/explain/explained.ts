import { entryOf } from '../../core/history/history-entry.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { TabState } from '../../core/tab/tab-state.ts';
import type { KeptResponse } from '../../storage/kept-responses.ts';

/** Everything that is known of one refusal. */
export interface Explained {
  readonly refusal: Refusal;
  /** How often and when it was seen. */
  readonly entry: HistoryEntry;
  /** What was received, while it is kept. */
  readonly kept: KeptResponse | null;
  /** The tab that still shows it. */
  readonly tab: ShownIn | null;
}

export interface ShownIn {
  readonly tabId: number;
  readonly state: TabState;
}

/** What is stored under an id, wherever it is; each part can be missing. */
export interface Found {
  readonly entry: HistoryEntry | null;
  readonly kept: KeptResponse | null;
  readonly tabs: ReadonlyMap<number, TabState>;
}

/** Puts together what was found. `null`: nothing tells of this refusal any more. */
export function explained(id: string, { entry, kept, tabs }: Found): Explained | null {
  const ids = new Set([id, ...(entry === null ? [] : [entry.id, entry.latest])]);
  const tab = tabWith(ids, tabs);
  const shown = tab === null ? null : refusalIn(tab.state);
  if (shown !== null) return { refusal: shown, entry: entry ?? entryOf(shown), kept, tab };
  return entry === null ? null : { refusal: refusalOf(entry), entry, kept, tab: null };
}

function tabWith(ids: ReadonlySet<string>, tabs: ReadonlyMap<number, TabState>): ShownIn | null {
  for (const [tabId, state] of tabs) {
    const refusal = refusalIn(state);
    if (refusal !== null && ids.has(refusal.id)) return { tabId, state };
  }
  return null;
}

function refusalIn({ page }: TabState): Refusal | null {
  return page.phase === 'refused' ? page.refusal : null;
}

/** The history keeps less than a refusal has; what is missing there matters to its tab only. */
function refusalOf({ latest, kind, url, site, method, status, lastAt, verdict }: HistoryEntry): Refusal {
  return {
    id: latest,
    kind,
    url,
    site,
    method,
    status,
    at: lastAt,
    isPrivate: false,
    cookieStoreId: null,
    verdict,
  };
}
