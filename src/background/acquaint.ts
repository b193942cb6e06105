import { hostOf } from '../core/address.ts';
import type { Refusal } from '../core/refusal.ts';
import { workedOn } from '../core/remedies/worked.ts';
import { siteOf } from '../platform/site.ts';
import { findTab } from '../platform/tabs.ts';
import { isPrivateAllowed } from '../platform/privacy.ts';
import { isSpared } from '../storage/spared-sites.ts';
import { workedSteps } from '../storage/worked-steps.ts';
import type { Parts } from './parts.ts';

/**
 * Completes a refusal with what only the browser knows: its site, its cookie store, whether its window is private. Where the tab is
 * gone, or never was (a service worker asked), and private windows are allowed, it counts as private: rather forgotten than kept wrongly.
 */
export async function acquaint(refusal: Refusal, tabId: number): Promise<Refusal> {
  const tab = tabId < 0 ? null : await findTab(tabId);
  const isPrivate = tab?.isPrivate ?? (await isPrivateAllowed());
  const cookieStoreId = tab?.cookieStoreId ?? null;
  const site = await siteOf(hostOf(refusal.url), cookieStoreId);
  return { ...refusal, site, isPrivate, cookieStoreId };
}

/** Tells the tab what was found, keeps the refusal in the history, and counts what clearing cookies would remove. */
export async function acquaintPage(parts: Parts, tabId: number, refusal: Refusal): Promise<void> {
  const known = await acquaint(refusal, tabId);
  // Side by side: what the card says of cookies should not change after it has come, and it goes on whatever the disk does.
  await Promise.all([keepFacts(parts, tabId, known), tellCookies(parts, tabId, known)]);
}

async function keepFacts(parts: Parts, tabId: number, known: Refusal): Promise<void> {
  const { id, site, isPrivate, cookieStoreId } = known;
  const worked = workedOn(await workedSteps(isPrivate).read(), site, Date.now());
  const facts = { site, isPrivate, cookieStoreId, worked };
  parts.tabs.apply(tabId, { type: 'acquainted', refusal: id, facts });
  await keep(parts, tabId, known);
}

/** By the verdict at first sight, which tells a repeat; then as the page's text has made it known, perhaps in the meantime. */
async function keep(parts: Parts, tabId: number, refusal: Refusal): Promise<void> {
  await parts.history.keep([refusal]);
  const { verdict } = currentOf(parts, tabId, refusal);
  if (verdict !== refusal.verdict) await parts.history.amend({ ...refusal, verdict });
  parts.inbox.done([refusal]);
}

/** Tells the tab how many cookies clearing would remove, and whether the visitor wants them left alone. */
export async function tellCookies(parts: Parts, tabId: number, { id, url, site }: Refusal): Promise<void> {
  const { countCookies } = await parts.later();
  const [counted, spared] = await Promise.all([countCookies({ tabId, url, scope: 'site' }), isSpared(site)]);
  if (counted === null) return;
  parts.tabs.apply(tabId, { type: 'cookies-counted', refusal: id, cookies: { ...counted, spared } });
}

/** The refusal as the tab knows it by now: the page may have been read in the meantime. */
function currentOf(parts: Parts, tabId: number, refusal: Refusal): Refusal {
  const { page } = parts.tabs.get(tabId);
  return page.phase === 'refused' && page.refusal.id === refusal.id ? page.refusal : refusal;
}
