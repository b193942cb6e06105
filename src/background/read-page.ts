import { isJudged } from '../core/verdict.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Excerpt } from '../messages/message.ts';
import { findKept, keepResponse } from '../storage/kept-responses.ts';
import type { KeptResponse } from '../storage/kept-responses.ts';
import type { CardSender, Parts } from './parts.ts';

const longestKept = 2_048;
/** Of a response that nobody knows any more. */
export const nothingKept: KeptResponse = { headers: [], excerpt: null, referrer: null };

interface Unread {
  readonly tabId: number;
  readonly refusal: Refusal;
  /** As it was kept; `null`: to be looked up. */
  readonly response: KeptResponse | null;
}

/**
 * The first judgement, by the headers alone: before the card shows anything, and for the history whatever the tab shows by then. It is the
 * same for each repeat, however early the page's text was read.
 */
export async function judgeHeaders(parts: Parts, { tabId, refusal, response }: Unread): Promise<Verdict> {
  if (isJudged(refusal.verdict)) return refusal.verdict;
  const kept = response ?? (await findKept(refusal.id)) ?? nothingKept;
  const verdict = await parts.judge.judge(refusal, kept, null);
  // The page's text may have been read in the meantime: that judgement stands.
  if (!isJudged((knownOf(parts, tabId, refusal) ?? refusal).verdict))
    parts.tabs.apply(tabId, { type: 'judged', refusal: refusal.id, verdict });
  return verdict;
}

/** The second judgement, with the page's text: the verdict is known better. */
export async function readPage(
  parts: Parts,
  { tabId, documentId }: CardSender,
  excerpt: Excerpt,
): Promise<void> {
  const { page } = parts.tabs.get(tabId);
  if (page.phase !== 'refused' || page.documentId !== documentId) return;
  const { refusal } = page;
  const kept = (await findKept(refusal.id)) ?? nothingKept;
  const verdict = await parts.judge.judge(refusal, kept, excerpt);
  const { signInLink, signInForm, body } = excerpt;
  parts.tabs.apply(tabId, { type: 'judged', refusal: refusal.id, verdict });
  parts.tabs.apply(tabId, { type: 'sign-in-found', refusal: refusal.id, signInLink, signInForm });
  // The card waits for the answer, not for what is kept: whatever the disk does, it goes on.
  void Promise.all([
    keepResponse(refusal.id, { ...kept, excerpt: body.slice(0, longestKept) }),
    parts.history.amend({ ...refusal, verdict }),
  ]).catch(parts.report);
}

/** The refusal as the tab knows it by now; `null`: it neither shows it nor awaits its document. */
export function knownOf({ tabs }: Parts, tabId: number, { id }: Refusal): Refusal | null {
  const { page, awaiting } = tabs.get(tabId);
  const known = page.phase === 'quiet' ? awaiting : [...awaiting, page.refusal];
  return known.find((one) => one.id === id) ?? null;
}
