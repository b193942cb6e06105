import type { HistoryEntry } from '../core/history/history-entry.ts';
import { ask } from '../messages/ask.ts';
import {
  hasAccessTo,
  hasSiteAccess,
  requestAccessTo,
  requestSiteAccess,
  watchSiteAccess,
} from '../platform/permissions.ts';
import { send } from '../platform/send.ts';
import { findTab, frontTab, openScreen, reloadTab } from '../platform/tabs.ts';
import type { KnownTab } from '../platform/tabs.ts';
import { recentEntries } from '../storage/history.ts';
import { privateEntries } from '../storage/private-history.ts';
import { watchHistory } from '../storage/revision.ts';
import { readTab, watchTab } from '../storage/tab-states.ts';
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
    recent: async (kind, limit) => recent(kind, limit, await hiddenFrom(await find())),
    watchHistory,
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
    explain: async (id) => {
      await openScreen(explainAddress(id));
      leave();
    },
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

function isWeb(url: string): boolean {
  return /^https?:/.test(url);
}

/** What was refused in private windows is not shown in the others, where somebody else may look. */
async function hiddenFrom(tab: KnownTab | null): Promise<ReadonlySet<string>> {
  if (tab?.isPrivate === true) return new Set();
  return new Set((await privateEntries()).map(({ id }) => id));
}

/** Frames and what scripts ask for are one list to the visitor. */
async function recent(
  kind: ListKind,
  limit: number,
  hidden: ReadonlySet<string>,
): Promise<readonly HistoryEntry[]> {
  const kinds = kind === 'page' ? (['page'] as const) : (['background', 'frame'] as const);
  const most = limit + hidden.size;
  const lists = await Promise.all(kinds.map((one) => recentEntries({ limit: most, kind: one })));
  return lists
    .flat()
    .filter(({ id }) => !hidden.has(id))
    .sort((a, b) => b.lastAt - a.lastAt)
    .slice(0, limit);
}
