import { withoutQuery } from '../core/address.ts';
import { alwaysRefuses } from '../core/diagnosis/may-refuse.ts';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { Refusal } from '../core/refusal.ts';
import { documentRecord } from '../platform/document-status.ts';
import { shownDocument } from '../platform/frames.ts';
import { activeTabs, allTabs } from '../platform/tabs.ts';
import { recentEntries } from '../storage/history.ts';
import { noticedAs } from './noticing.ts';
import { onRefusedPage } from './pages.ts';
import type { Parts } from './parts.ts';

/**
 * Access was given: the pages in front came while nobody was allowed to look. Each is asked for its own status once, and a refused one gets
 * its card without being loaded again. Its headers and its method nobody knows any more: what is told rests on its text.
 */
export async function catchUp(parts: Parts): Promise<void> {
  await Promise.all((await activeTabs()).map((tabId) => catchUpWith(parts, tabId)));
}

/**
 * Installed, updated or loaded anew: whatever stood in pages before is cut off from its background, and what was known of them is gone. Every
 * refused page gets its card, and is the refusal that the history has of it already.
 */
export async function startOver(parts: Parts): Promise<void> {
  const written = await recentEntries('page', mostRecent).catch(() => []);
  await Promise.all((await allTabs()).map((tabId) => catchUpWith(parts, tabId, written)));
}

/** As many refused pages may be open while the extension is updated. */
const mostRecent = 500;

async function catchUpWith(
  parts: Parts,
  tabId: number,
  written: readonly HistoryEntry[] = [],
): Promise<void> {
  const shown = await shownDocument(tabId);
  if (shown?.documentId == null || parts.tabs.get(tabId).page.phase !== 'quiet') return;
  const { url, documentId } = shown;
  const record = await documentRecord(tabId, documentId);
  const { page, join } = parts.tabs.get(tabId);
  // Meanwhile it may have been seen in the ordinary way.
  if (record === null || !alwaysRefuses(record.status) || page.phase !== 'quiet') return;
  if (parts.muting.isUnwatched({ kind: 'page', url })) return;
  const { status, since } = record;
  const at = join.commit?.documentId === documentId ? join.commit.at : Date.now();
  const fresh = noticedAs({ kind: 'page', url, method: 'GET', status, at });
  const known = written.find(
    (one) =>
      one.status === status && one.lastAt >= since && withoutQuery(one.url) === withoutQuery(fresh.url),
  );
  const refusal: Refusal =
    known === undefined
      ? fresh
      : { ...fresh, id: known.latest, method: known.method, verdict: known.verdict };
  const response = { headers: [], excerpt: null, referrer: null };
  parts.inbox.put({ tabId, refusal, response });
  onRefusedPage(parts, { tabId, url, refusal }, response);
  if (parts.tabs.get(tabId).page.phase === 'quiet') {
    parts.tabs.apply(tabId, { type: 'committed', url, at, documentId, known: null });
  }
}
