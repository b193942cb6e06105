import { hostOf, isWithin, sameAddress } from '../address.ts';
import { lateAfterMs } from '../join/join.ts';
import type { JoinState, SeenCommit } from '../join/join.ts';
import { lookAt } from '../remedies/address.ts';
import { asksAgain } from '../remedies/plans.ts';
import type { PagePhase, RefusedPage } from './tab-state.ts';

/** Cookies are cleared while the tab stands on an empty page. */
export function isParked(page: PagePhase, url: string): boolean {
  const isOnItsWay = page.phase === 'stepping' || (page.phase === 'refused' && page.running !== null);
  return isOnItsWay && url === 'about:blank';
}

/** The page that was refused opens, after a step that asked for it again; one that led elsewhere has mended nothing. */
export function isMended(
  page: PagePhase,
  { url }: SeenCommit,
): page is Extract<PagePhase, { phase: 'stepping' }> {
  if (page.phase !== 'stepping' || !isWithin(hostOf(url), page.refusal.site)) return false;
  // The browser's own prompt: the page behind it has the same address.
  const isSignedIn = page.step === 'sign-in' && sameAddress(url, page.refusal.url);
  return isSignedIn || asksAgain(page.step) || isCorrected(page, url);
}

/** The refused page at its address without what copying did to it; the folder above it, where it leads for want of that, is another page. */
function isCorrected({ step, refusal }: Extract<PagePhase, { phase: 'stepping' }>, url: string): boolean {
  return step === 'check-address' && sameAddress(url, lookAt(refusal.url).corrected ?? '');
}

/**
 * A document that no response of its own is left for, though one was refused at this address a moment ago: it came after all, when the browser had
 * seemed to show a page of its own; or the document before it, of another load of the same address, was given its response. The document's own
 * status has the last word (`card-ready`).
 */
export function isLateDocument(
  page: PagePhase,
  { url, at, documentId, pairedAt }: SeenCommit,
): page is RefusedPage {
  if (page.phase !== 'refused' || documentId === page.documentId) return false;
  const hasOther = pairedAt !== null && pairedAt !== page.refusal.at;
  return !hasOther && sameAddress(url, page.refusal.url) && at - page.refusal.at < lateAfterMs;
}

/**
 * Between two pages, Firefox 153 tells of an empty document of the next one's process under the address of the page before, and says that
 * nothing loads (4 of 1,500 navigations away from a busy page). Such an answer tells of neither.
 */
export function isBetweenPages(
  { commit, responses }: JoinState,
  looked: Pick<SeenCommit, 'url' | 'at'>,
): boolean {
  const [response] = responses;
  if (response === undefined || commit === null || looked.at - response.at >= lateAfterMs) return false;
  return sameAddress(looked.url, commit.url) && !sameAddress(looked.url, response.url);
}
