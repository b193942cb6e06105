import type { HistoryEntry } from '../core/history/history-entry.ts';
import { wholeAddress } from '../core/tab/background-requests.ts';
import type { BackgroundRefusals } from '../core/tab/tab-state.ts';
import { ask } from '../messages/ask.ts';
import {
  hasAccessTo,
  hasSiteAccess,
  requestAccessTo,
  requestSiteAccess,
  watchSiteAccess,
} from '../platform/permissions.ts';
import { frameAddresses } from '../platform/frames.ts';
import { send } from '../platform/send.ts';
import { findTab, frontTab, openBeside, openScreen, reloadTab } from '../platform/tabs.ts';
import type { KnownTab } from '../platform/tabs.ts';
import { recentEntries } from '../storage/history.ts';
import { privateEntries } from '../storage/private-history.ts';
import { watchHistory } from '../storage/revision.ts';
import { readTab, watchTab } from '../storage/tab-states.ts';
import { historyTrouble, watchTrouble } from '../storage/unwritten.ts';
import { readView, watchView } from '../storage/views.ts';
import { explainAddress } from './explain-address.ts';
import type { ListKind, PopupSources } from './sources.ts';

/**
 * The popup's sources in a real browser.
 * @param asked the tab that the address names, where the popup stands in a tab of its own; `null`: the tab in front.
 */
export function browserSources(asked: number | null): PopupSources {
  const find = (): Promise<KnownTab | null> => (asked === null ? frontTab() : findTab(asked));
  const leave = (): void => {
    if (asked === null) close();
  };
  return {
    findTab: find,
    readTab,
    watchTab,
    readView,
    watchView,
    recent: (kind, limit) => recentIn(find, kind, limit),
    watchHistory,
    trouble: historyTrouble,
    watchTrouble,
    hasAccess: async (url) => (await hasSiteAccess()) || (isWeb(url) && (await hasAccessTo(url))),
    requestAccess: (host) => (host === null ? requestSiteAccess() : requestAccessTo(host)),
    watchAccess: watchSiteAccess,
    act: async (tabId, remedy) => {
      await ask(send, 'page/act', { tabId, remedy });
    },
    reload: reloadTab,
    forget: async (ids) => {
      await ask(send, 'page/forget', { ids: ids === 'all' ? ids : [...ids] });
    },
    openAgain: async (id) => {
      await ask(send, 'page/open', { id });
      leave();
    },
    openFrame: (tabId, frame) => openFrame(tabId, frame).then(leave),
    showSiteData: async (tabId) => {
      await openScreen(`src/screens/site-data/index.html#${tabId}`);
      leave();
    },
    explain: (id) => openScreen(explainAddress(id)).then(leave),
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

async function openFrame(tabId: number, frame: BackgroundRefusals): Promise<void> {
  await openBeside(tabId, wholeAddress(frame, await frameAddresses(tabId)));
}

function isWeb(url: string): boolean {
  return /^https?:/.test(url);
}

/** A private window lists what was refused in private windows, the others what was not: somebody else may look. */
async function recentIn(
  find: () => Promise<KnownTab | null>,
  kind: ListKind,
  limit: number,
): Promise<readonly HistoryEntry[]> {
  const kinds = kindsOf[kind];
  const [tab, privately] = await Promise.all([find(), privateEntries()]);
  // Firefox 153 opens no IndexedDB for a page in a private window: InvalidStateError.
  if (tab?.isPrivate === true)
    return newest(
      privately.filter((one) => kinds.includes(one.kind)),
      limit,
    );
  const lists = await Promise.all(kinds.map((one) => recentEntries(one, limit)));
  return newest(lists.flat(), limit);
}

/** Frames and what scripts ask for are one list to the visitor. */
const kindsOf: Readonly<Record<ListKind, readonly HistoryEntry['kind'][]>> = {
  page: ['page'],
  background: ['background', 'frame'],
};

function newest(entries: readonly HistoryEntry[], limit: number): readonly HistoryEntry[] {
  return entries.toSorted((a, b) => b.lastAt - a.lastAt).slice(0, limit);
}
