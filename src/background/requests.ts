import { hostOf } from '../core/address.ts';
import type { Refusal } from '../core/refusal.ts';
import type { RefusedRequests } from '../core/tab/tab-event.ts';
import { findTab } from '../platform/tabs.ts';
import { siteOf } from '../platform/site.ts';
import type { SeenResponse } from '../platform/web-request.ts';
import { keepResponse } from '../storage/kept-responses.ts';
import { acquaint } from './acquaint.ts';
import type { Parts } from './parts.ts';
import type { Alike } from './request-queue.ts';

interface Known {
  readonly tabId: number;
  /** None where they are none of the visitor's business. */
  readonly kept: readonly Refusal[];
  /** `null`: nothing for the tab to tell. */
  readonly shown: RefusedRequests | null;
}

/** Frames and requests in the background: written down, and counted on the tab's icon where they are the page's own site's. */
export async function onRefusedRequests(parts: Parts, all: readonly Alike[]): Promise<void> {
  const { watched } = parts.muting.settings();
  const wanted = watched === 'pages' ? [] : all;
  const known = await Promise.all(wanted.map((alike) => acquaintAlike(parts, alike, watched === 'all')));
  for (const tabId of new Set(known.map((one) => one.tabId))) {
    const refused = known.flatMap((one) => (one.tabId === tabId ? (one.shown ?? []) : []));
    if (refused.length > 0) parts.tabs.apply(tabId, { type: 'background-refused', refused });
  }
  await parts.history.keep(known.flatMap(({ kept }) => kept));
  parts.inbox.done(all.flatMap(({ refusals }) => refusals));
}

/** What is found out of one of them holds for all. */
async function acquaintAlike(
  parts: Parts,
  { like, refusals, mended }: Alike,
  withStrangers: boolean,
): Promise<Known> {
  const { tabId, refusal, response } = like;
  const verdict = await parts.judge.judge(refusal, response, null);
  const known = await acquaint({ ...refusal, verdict }, tabId);
  const { kind, site, cookieStoreId } = known;
  const asker = hostOf(response.referrer ?? '');
  const askerSite = asker === '' ? site : await siteOf(asker, cookieStoreId);
  // Other sites' requests are none of the visitor's business with this page; a refused frame of theirs can be opened by itself.
  const isStrangers = kind === 'background' && askerSite !== site;
  if (isStrangers && !withStrangers) return { tabId, kept: [], shown: null };
  const kept = refusals.map(({ id, at }) => ({ ...known, id, at }));
  const newest = kept.at(-1) ?? known;
  if (kind === 'frame') await keepResponse(newest.id, response).catch(parts.report);
  const tab = tabId < 0 ? null : await findTab(tabId);
  const pageHost = hostOf(tab?.url ?? '');
  const isOwn = pageHost !== '' && (await siteOf(pageHost, cookieStoreId)) === site;
  const count = refusals.length - mended;
  const isShown = tab !== null && count > 0 && (isOwn || isStrangers || kind === 'frame');
  return { tabId, kept, shown: isShown ? { refusal: newest, isForeign: !isOwn, count } : null };
}

/** A request that went well takes an earlier refusal of the same address back. */
export function onGoodRequest({ tabs, requests }: Parts, seen: SeenResponse): void {
  const { tabId, method, url, at } = seen;
  requests.answered(seen);
  if (tabs.get(tabId).background.length > 0)
    tabs.apply(tabId, { type: 'background-answered', method, url, at });
}
