import { hostOf } from '../core/address.ts';
import type { Refusal } from '../core/refusal.ts';
import { findTab } from '../platform/tabs.ts';
import { siteOf } from '../platform/site.ts';
import type { SeenResponse } from '../platform/web-request.ts';
import { findKept } from '../storage/kept-responses.ts';
import type { KeptResponse } from '../storage/kept-responses.ts';
import { acquaint } from './acquaint.ts';
import type { Noticed } from './noticing.ts';
import type { Parts } from './parts.ts';

/** A frame or a request in the background: written down, and counted on the tab's icon when it is the page's own site's. */
export async function onRefusedRequest(
  parts: Parts,
  { seen, refusal }: Noticed,
  kept: KeptResponse,
): Promise<void> {
  const { tabId, initiator } = seen;
  const verdict = await parts.judge.judge(refusal, kept, null);
  const known = await acquaint({ ...refusal, verdict }, tabId);
  const tab = tabId < 0 ? null : await findTab(tabId);
  const asker = hostOf(initiator ?? '');
  const askerSite = asker === '' ? known.site : await siteOf(asker, known.cookieStoreId);
  // Other sites' requests are none of the visitor's business with this page; a refused frame of theirs can be opened by itself.
  const isStrangers = known.kind === 'background' && askerSite !== known.site;
  if (isStrangers && parts.muting.settings().watched !== 'all') return;
  const pageHost = hostOf(tab?.url ?? '');
  const isOwn = pageHost !== '' && (await siteOf(pageHost, known.cookieStoreId)) === known.site;
  if (isOwn || isStrangers || known.kind === 'frame')
    parts.tabs.apply(tabId, { type: 'background-refused', refusal: known, isForeign: !isOwn });
  await parts.history.keep(known);
}

/** A request that went well takes an earlier refusal of the same address back. */
export function onGoodRequest({ tabs }: Parts, { tabId, method, url, at }: SeenResponse): void {
  if (tabs.get(tabId).background.length > 0)
    tabs.apply(tabId, { type: 'background-answered', method, url, at });
}

/** What a service worker asked for and no document claimed: a background request of its site. */
export async function onUnclaimed(parts: Parts, refusal: Refusal): Promise<void> {
  const kept = (await findKept(refusal.id)) ?? { headers: [], excerpt: null, referrer: null };
  const verdict = await parts.judge.judge(refusal, kept, null);
  await parts.history.keep(await acquaint({ ...refusal, verdict }, -1));
}
