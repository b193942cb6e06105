import type { Header } from '../core/exchange.ts';
import type { WebRequest } from './browser.ts';

/** What the browsers tell of a response beyond what our types of their API know. */
export type ResponseDetails = WebRequest.OnResponseStartedDetailsType & {
  /** Chromium: the origin that asked. */
  readonly initiator?: string;
  /** Chromium gives a main document's response one only when it is fetched ahead for the page that is open. */
  readonly documentId?: string;
  readonly documentLifecycle?: string;
};

const urls = ['http://*/*', 'https://*/*'];
/** What is listened to always, and what only while the visitor wants it: frames, and what pages fetch. */
export const pages: WebRequest.RequestFilter = { urls, types: ['main_frame'] };
export const requests: WebRequest.RequestFilter = { urls, types: ['sub_frame', 'xmlhttprequest'] };

const mostHeaders = 100;
const longestValue = 4_096;

/** A response as the rest of the background knows it. */
export interface SeenResponse {
  readonly tabId: number;
  readonly requestId: string;
  readonly kind: 'page' | 'frame' | 'background';
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly at: number;
  /** The address or origin of who asked; `null` for what the visitor opened. */
  readonly initiator: string | null;
  /** A prefetch or prerender: nobody sees it, and it may never be seen. */
  readonly isAhead: boolean;
}

const kinds = { main_frame: 'page', sub_frame: 'frame' } as const;

export function seenResponse(details: ResponseDetails): SeenResponse {
  const { tabId, requestId, url, method, statusCode: status, timeStamp: at, type } = details;
  const kind = type === 'main_frame' || type === 'sub_frame' ? kinds[type] : 'background';
  const asker = details.initiator ?? details.documentUrl ?? details.originUrl ?? null;
  // A page that an extension opens, a step of ours first, it opens for the visitor: Firefox 153 names the extension then.
  const initiator = kind === 'page' && isExtension(asker) ? null : asker;
  const isAhead =
    details.documentLifecycle === 'prerender' || (kind === 'page' && details.documentId !== undefined);
  return { tabId, requestId, kind, url, method, status, at, initiator, isAhead };
}

/** The response's headers, bounded: a server may send any number of any length. */
export function headersOf(details: Pick<ResponseDetails, 'responseHeaders'>): readonly Header[] {
  const headers: Header[] = [];
  for (const { name, value } of details.responseHeaders ?? []) {
    if (headers.length === mostHeaders) break;
    if (value !== undefined) headers.push([name, value.slice(0, longestValue)]);
  }
  return headers;
}

/** Whether an extension asked for it, ours or another, and not for a page: that is never a refusal of a visitor. */
export function isAskedByExtension({ initiator }: SeenResponse): boolean {
  return isExtension(initiator);
}

function isExtension(asker: string | null): boolean {
  return asker !== null && /^[a-z]+-extension:/.test(asker);
}
