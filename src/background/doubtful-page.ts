import { mayTell } from '../core/diagnosis/may-refuse.ts';
import { isJudged } from '../core/verdict.ts';
import type { Refusal } from '../core/refusal.ts';
import { keepResponse } from '../storage/kept-responses.ts';
import type { KeptResponse } from '../storage/kept-responses.ts';
import { acquaintPage } from './acquaint.ts';
import { keptOf } from './judge.ts';
import { noticedAs } from './noticing.ts';
import type { CardSender, Parts, ReadDocument } from './parts.ts';
import { nothingKept } from './read-page.ts';

/** What the document says decides: then it is a refused page like any other. */
export async function judgeDoubtful(
  parts: Parts,
  sender: CardSender,
  { status, excerpt }: ReadDocument,
): Promise<void> {
  const { tabId, documentId } = sender;
  if (!mayTell(status) || parts.tabs.get(tabId).page.phase === 'refused') return;
  const { refusal, kept } = doubtOf(parts, sender, status);
  const verdict = await parts.judge.judge(refusal, kept, excerpt);
  if (!isJudged(verdict)) return;
  const told = { ...refusal, verdict };
  parts.doubts.delete(tabId);
  parts.inbox.put({ tabId, refusal: told, response: kept });
  await keepResponse(refusal.id, kept);
  parts.tabs.apply(tabId, { type: 'told', refusal: told, documentId });
  // Its script stands there already: it is what has just spoken.
  parts.tabs.apply(tabId, { type: 'card-ready', documentId, status });
  void acquaintPage(parts, tabId, told).catch(parts.report);
}

interface Doubt {
  readonly refusal: Refusal;
  readonly kept: KeptResponse;
}

/** The response of this document; after a stop of the background, what the document itself tells of it. */
function doubtOf({ tabs, doubts }: Parts, sender: CardSender, status: number): Doubt {
  const { tabId, documentId, url } = sender;
  const { commit } = tabs.get(tabId).join;
  const doubt = doubts.get(tabId);
  if (doubt !== undefined && commit?.documentId === documentId && commit.pairedAt === doubt.refusal.at)
    return { refusal: doubt.refusal, kept: keptOf(doubt) };
  return {
    refusal: noticedAs({ kind: 'page', url, method: 'GET', status, at: Date.now() }),
    kept: nothingKept,
  };
}
