import { sameAddress } from '../core/address.ts';
import type { Refusal } from '../core/refusal.ts';
import { shownDocument } from '../platform/frames.ts';
import { unnamed } from '../platform/quirks/documents-without-ids.ts';
import { tabOfRefusedDownload } from '../platform/quirks/refused-download.ts';
import { endsNavigationsSilently } from '../platform/quirks/silent-end-of-navigation.ts';
import { letSleep, wakeAt } from '../platform/alarm.ts';
import { findTab } from '../platform/tabs.ts';
import type { SeenResponse } from '../platform/web-request.ts';
import type { KeptResponse } from '../storage/kept-responses.ts';
import { acquaintPage } from './acquaint.ts';
import type { Noticed } from './noticing.ts';
import type { Parts } from './parts.ts';
import { judgeHeaders } from './read-page.ts';
import { runEffect } from './run-effect.ts';

/** When to look again for a document whose event does not come; the last within the two seconds that a timer may take. */
const looksAfterMs = [300, 1_000, 2_000];
/** Chromium makes it half a minute for a packed extension. */
const wakeAfterMs = 1_500;

interface RefusedPage {
  readonly tabId: number;
  /** As the browser tells it: what is kept of it may be shorter. */
  readonly url: string;
  readonly refusal: Refusal;
}

interface Committed {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly timeStamp: number;
  readonly documentId?: string;
  readonly documentLifecycle?: string;
}

interface Failed {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly timeStamp: number;
  readonly error?: string;
}

/** A main document that was not refused: it ends what a refusal before it was waiting for. */
export function onGoodPage({ tabs }: Parts, { tabId, url, at, status }: SeenResponse): void {
  if (tabId >= 0) tabs.apply(tabId, { type: 'response', url, at, refusal: null, failed: status >= 400 });
}

/** A page with an error's status: a server's "your cookies are too large" (400), a firewall's 406 or 503. It waits for its document. */
export function onDoubtfulPage(parts: Parts, doubt: Noticed): void {
  const { tabId } = doubt.seen;
  onGoodPage(parts, doubt.seen);
  if (parts.muting.isUnwatched(doubt.seen)) return;
  parts.doubts.set(tabId, doubt);
  readDoubtful(parts, tabId);
}

/**
 * Has the document read by the card's script, once it is there: the script adds nothing to a document, and leaves it, unless the answer is
 * a view.
 */
function readDoubtful(parts: Parts, tabId: number): void {
  const { commit } = parts.tabs.get(tabId).join;
  if (commit?.documentId == null || commit.pairedAt !== parts.doubts.get(tabId)?.refusal.at) return;
  runEffect(parts, tabId, { type: 'inject', documentId: commit.documentId }).catch(parts.report);
}

/** A refused main document: its own comes next, or has just come. */
export function onRefusedPage(parts: Parts, { tabId, url, refusal }: RefusedPage, kept: KeptResponse): void {
  const { at } = refusal;
  parts.tabs.apply(tabId, { type: 'response', url, at, refusal });
  lookLater(parts, tabId);
  void judgeHeaders(parts, { tabId, refusal, response: kept })
    .then((verdict) => acquaintPage(parts, tabId, { ...refusal, verdict }))
    .catch(parts.report);
}

export function onCommitted(parts: Parts, details: Committed): void {
  const { frameId, documentId, documentLifecycle } = details;
  if (frameId !== 0 || documentLifecycle === 'prerender') return;
  if (documentId === undefined) void nameCommitted(parts, details).catch(parts.report);
  else onDocument(parts, details, documentId);
}

/** A browser that gives documents no ids is asked what stands in the tab. Where that is another document by now, its own event tells of it. */
async function nameCommitted(parts: Parts, details: Committed): Promise<void> {
  const shown = await shownDocument(details.tabId);
  if (shown !== null && sameAddress(shown.url, details.url))
    onDocument(parts, details, shown.documentId ?? unnamed);
}

function onDocument(parts: Parts, { tabId, url, timeStamp: at }: Committed, documentId: string): void {
  const known = parts.documents.find(documentId);
  parts.tabs.apply(tabId, { type: 'committed', url, at, documentId, known });
  if (known !== null) void acquaintPage(parts, tabId, known).catch(parts.report);
  parts.orphans.adopt(tabId);
  readDoubtful(parts, tabId);
}

/**
 * Chromium says that it shows a page of its own instead of a document: any error but an abandoned navigation (204, stop, a
 * link followed meanwhile). Firefox 153 sends this event for navigations that succeed too: there, `look` finds out.
 */
export function onErrorOccurred({ tabs }: Parts, details: Failed): void {
  const { tabId, frameId, url, timeStamp: at, error = '' } = details;
  if (frameId !== 0 || !error.startsWith('net::') || error === 'net::ERR_ABORTED') return;
  tabs.apply(tabId, { type: 'no-document', url, at });
}

/**
 * While a refusal awaits its document: ask the browser for it, a few times. Were the background stopped just when the document came,
 * no event would ever wake it again: the alarm does, and whatever awaits is looked for after every start.
 */
export function lookLater(parts: Parts, tabId: number): void {
  stayCalled(parts);
  for (const wait of looksAfterMs) {
    setTimeout(() => {
      if (parts.tabs.get(tabId).awaiting.length > 0) void look(parts, tabId).catch(parts.report);
      else if (isDone(parts)) void letSleep('look').catch(parts.report);
    }, wait);
  }
}

/** Has the background woken soon, while it has something left to do. */
export function stayCalled(parts: Parts): void {
  wakeAt('look', Date.now() + wakeAfterMs).catch(parts.report);
}

/** Whether nothing awaits its document, and the history has all that was refused. */
export function isDone(parts: Parts): boolean {
  return parts.inbox.isEmpty() && !isAnyAwaited(parts);
}

function isAnyAwaited({ tabs }: Parts): boolean {
  return [...tabs.all().values()].some(({ awaiting }) => awaiting.length > 0);
}

/** After a wake-up: what still awaits its document. */
export function lookForAwaited(parts: Parts): void {
  for (const [tabId, { awaiting }] of parts.tabs.all()) {
    if (awaiting.length > 0) void look(parts, tabId).catch(parts.report);
  }
}

/** Asks the browser what a tab shows: the event that says so was missed, or never comes. */
export async function look(parts: Parts, tabId: number): Promise<void> {
  const { tabs } = parts;
  const at = Date.now();
  const beside = tabs.get(tabId).join.commit?.documentId ?? null;
  const [tab, shown] = await Promise.all([findTab(tabId), shownDocument(tabId)]);
  if (tab === null) return;
  const { url, documentId, failed } = shown ?? { url: '', documentId: null, failed: false };
  const isLoading = tab.isLoading || !endsNavigationsSilently();
  if (!isLoading && (await movedToOwnTab(parts, tabId))) return;
  tabs.apply(tabId, { type: 'looked', url, at, beside, documentId, isLoading, failed });
}

/** A refused download belongs to the tab in which the browser says that it failed. */
async function movedToOwnTab(parts: Parts, tabId: number): Promise<boolean> {
  const { tabs } = parts;
  const refusal = tabs.get(tabId).awaiting[0];
  if (refusal === undefined) return false;
  const { id, url, at } = refusal;
  const ownTab = await tabOfRefusedDownload(url, tabId);
  if (ownTab === null || tabs.get(tabId).awaiting[0]?.id !== id) return false;
  tabs.apply(tabId, { type: 'shown-elsewhere', refusal: id });
  tabs.apply(ownTab, { type: 'response', url, at, refusal });
  await look(parts, ownTab);
  return true;
}
