import { isJudged } from '../core/verdict.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Excerpt } from '../messages/message.ts';
import { findKept, keepResponse } from '../storage/kept-responses.ts';
import type { KeptResponse } from '../storage/kept-responses.ts';
import type { CardSender, Parts } from './parts.ts';

const longestKept = 2_048;
const nothingKept: KeptResponse = { headers: [], excerpt: null, referrer: null };

/** The first judgement, by the headers alone: before the card shows anything. */
export async function judgeHeaders(
  parts: Parts,
  tabId: number,
  response: KeptResponse | null,
): Promise<void> {
  const refusal = newestOf(parts, tabId);
  if (refusal === null || isJudged(refusal.verdict)) return;
  const kept = response ?? (await findKept(refusal.id)) ?? nothingKept;
  const verdict = await parts.judge.judge(refusal, kept, null);
  const now = newestOf(parts, tabId);
  // The page's text may have been read in the meantime: that judgement stands.
  if (now?.id !== refusal.id || isJudged(now.verdict)) return;
  parts.tabs.apply(tabId, { type: 'judged', refusal: refusal.id, verdict });
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
  const { signInLink, body } = excerpt;
  parts.tabs.apply(tabId, { type: 'judged', refusal: refusal.id, verdict });
  parts.tabs.apply(tabId, { type: 'sign-in-found', refusal: refusal.id, signInLink });
  await keepResponse(refusal.id, { ...kept, excerpt: body.slice(0, longestKept) });
  await parts.history.amend({ ...refusal, verdict });
}

function newestOf(parts: Parts, tabId: number): Refusal | null {
  const { page, awaiting } = parts.tabs.get(tabId);
  return awaiting ?? (page.phase === 'refused' ? page.refusal : null);
}
