import { diagnose } from '../core/diagnosis/diagnose.ts';
import { keptHeaders } from '../core/kept-headers.ts';
import type { Header } from '../core/exchange.ts';
import type { Refusal } from '../core/refusal.ts';
import { knowledge } from '../knowledge/compiled.ts';
import type { Excerpt } from '../messages/message.ts';
import { findKept, keepResponse } from '../storage/kept-responses.ts';
import type { Parts } from './parts.ts';

const longestKept = 2_048;

/** The second look: with the page's text the verdict is known better. */
export async function readPage(parts: Parts, tabId: number, excerpt: Excerpt): Promise<void> {
  const { page } = parts.tabs.get(tabId);
  if (page.phase !== 'refused') return;
  const { refusal } = page;
  const headers = (await findKept(refusal.id))?.headers ?? [['content-type', excerpt.contentType]];
  const verdict = diagnose(exchangeOf(refusal, headers, excerpt), knowledge);
  await keepResponse(refusal.id, { headers, excerpt: excerpt.body.slice(0, longestKept) });
  if (verdict === null) return;
  const { signInLink } = excerpt;
  parts.tabs.apply(tabId, { type: 'read', refusal: refusal.id, verdict, signInLink });
  await parts.history.amend({ ...refusal, verdict });
}

/** Keeps what the explain screen and the second look need of a response. */
export function keepHeaders(refusal: Refusal, headers: readonly Header[]): Promise<void> {
  return keepResponse(refusal.id, { headers: keptHeaders(headers), excerpt: null });
}

function exchangeOf(
  refusal: Refusal,
  headers: readonly Header[],
  { body, title }: Excerpt,
): Parameters<typeof diagnose>[0] {
  const { url, method, status, at } = refusal;
  const unknown = { referrer: null, cookiesSent: null, cookieBytes: null };
  return { url, method, status, headers, body, title, now: at, place: 'page', ...unknown };
}
