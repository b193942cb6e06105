import { alwaysRefuses } from '../core/diagnosis/may-refuse.ts';
import type { Refusal } from '../core/refusal.ts';
import { documentStatus } from '../platform/document-status.ts';
import { shownDocument } from '../platform/frames.ts';
import { activeTabs } from '../platform/tabs.ts';
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

async function catchUpWith(parts: Parts, tabId: number): Promise<void> {
  const shown = await shownDocument(tabId);
  if (shown?.documentId == null || parts.tabs.get(tabId).page.phase !== 'quiet') return;
  const { url, documentId } = shown;
  const status = await documentStatus(tabId, documentId);
  const { page, join } = parts.tabs.get(tabId);
  // Meanwhile it may have been seen in the ordinary way.
  if (status === null || !alwaysRefuses(status) || page.phase !== 'quiet') return;
  if (parts.muting.isUnwatched({ kind: 'page', url })) return;
  const at = join.commit?.documentId === documentId ? join.commit.at : Date.now();
  const refusal: Refusal = noticedAs({ kind: 'page', url, method: 'GET', status, at });
  parts.inbox.put({ tabId, refusal });
  onRefusedPage(parts, { tabId, url, refusal }, { headers: [], excerpt: null, referrer: null });
  if (parts.tabs.get(tabId).page.phase === 'quiet') {
    parts.tabs.apply(tabId, { type: 'committed', url, at, documentId, known: null });
  }
}
