import { keptAddress } from '../core/address.ts';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { mayRefuse } from '../core/diagnosis/may-refuse.ts';
import type { Exchange, Header, Place } from '../core/exchange.ts';
import type { Refusal } from '../core/refusal.ts';
import { blockOnlyHeaders } from '../knowledge/block-only-headers.ts';
import { knowledge } from '../knowledge/compiled.ts';
import { headersOf, isAskedByExtension, seenResponse } from '../platform/web-request.ts';
import type { ResponseDetails, SeenResponse } from '../platform/web-request.ts';

/** A refused response, and its headers for the second look with the page's text. */
export interface Noticed {
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
  if (!mayRefuse(seen.status, headers, blockOnlyHeaders)) return seen;
  const verdict = diagnose(exchangeOf(seen, headers), knowledge);
  if (verdict === null) return seen;
  const { kind, method, status, at } = seen;
  const url = keptAddress(seen.url);
  const host = URL.parse(url)?.hostname ?? '';
  const unknownYet = { site: host, isPrivate: false, cookieStoreId: null };
  return {
    seen,
    headers,
    refusal: { id: crypto.randomUUID(), kind, url, method, status, at, verdict, ...unknownYet },
  };
}

export function isNoticed(one: Noticed | SeenResponse): one is Noticed {
  return 'refusal' in one;
}

const places = { page: 'page', frame: 'cross-site-frame', background: 'background' } as const;

function exchangeOf(seen: SeenResponse, headers: readonly Header[]): Exchange {
  const { url, method, status, at, initiator, kind } = seen;
  const isSameSiteFrame = kind === 'frame' && originOf(initiator) === originOf(url);
  const place: Place = isSameSiteFrame ? 'same-site-frame' : places[kind];
  return {
    url,
    method,
    status,
    headers,
    body: null,
    title: null,
    referrer: initiator,
    cookiesSent: null,
    cookieBytes: null,
    now: at,
    place,
  };
}

function originOf(url: string | null): string | null {
  return url === null ? null : (URL.parse(url)?.origin ?? null);
}
