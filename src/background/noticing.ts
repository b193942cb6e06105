import { hostOf, keptAddress } from '../core/address.ts';
import { mayRefuse, mayTell } from '../core/diagnosis/may-refuse.ts';
import type { Header } from '../core/exchange.ts';
import type { Refusal } from '../core/refusal.ts';
import { unjudged } from '../core/verdict.ts';
import { blockOnlyHeaders } from '../knowledge/block-only-headers.ts';
import { headersOf, isAskedByExtension, seenResponse } from '../platform/web-request.ts';
import type { ResponseDetails, SeenResponse } from '../platform/web-request.ts';

/** A refused response, not judged yet, and its headers. */
export interface Noticed {
  /** Only the page's own text can tell whether it is one. */
  readonly isDoubtful: boolean;
  readonly seen: SeenResponse;
  readonly refusal: Refusal;
  readonly headers: readonly Header[];
}

/**
 * The first look at a response, in the listener itself: what is not refused leaves at once. `null` for whatever is none of
 * ours to judge: fetched ahead of a visit, or asked for by an extension.
 */
export function notice(details: ResponseDetails): Noticed | SeenResponse | null {
  const seen = seenResponse(details);
  if (seen.isAhead || isAskedByExtension(seen)) return null;
  const headers = headersOf(details);
  const isDoubtful = !mayRefuse(seen.status, headers, blockOnlyHeaders);
  if (isDoubtful && !(seen.kind === 'page' && seen.tabId >= 0 && mayTell(seen.status))) return seen;
  return { seen, headers, isDoubtful, refusal: noticedAs(seen) };
}

/** A refusal of which nobody knows more yet than its response told. */
export function noticedAs(seen: Pick<SeenResponse, 'kind' | 'url' | 'method' | 'status' | 'at'>): Refusal {
  const { kind, method, status, at } = seen;
  const url = keptAddress(seen.url);
  const unknownYet = { site: hostOf(url), isPrivate: false, cookieStoreId: null, verdict: unjudged };
  return { id: crypto.randomUUID(), kind, url, method, status, at, ...unknownYet };
}

export function isNoticed(one: Noticed | SeenResponse): one is Noticed {
  return 'refusal' in one;
}
