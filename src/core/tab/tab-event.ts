import type { Probing } from '../remedies/probing.ts';
import type { CookieCount, RemedyId } from '../remedies/remedy.ts';
import type { Refusal } from '../refusal.ts';
import type { Verdict } from '../verdict.ts';
import type { ClearedSite } from './tab-state.ts';

/** What happened in or to a tab. Times are milliseconds since 1970, by the browser's clock. */
export type TabEvent =
  /** A main document's response; `refusal` is `null` for one that is none. `failed`: nor is it a good one. */
  | {
      readonly type: 'response';
      readonly url: string;
      readonly at: number;
      readonly refusal: Refusal | null;
      readonly failed?: boolean;
    }
  /** A document that had failed somehow says in its own text that it was refused. */
  | { readonly type: 'told'; readonly refusal: Refusal; readonly documentId: string }
  /** A document took its place. `known`: the refusal that this very document was, when it comes back from the back-forward cache. */
  | {
      readonly type: 'committed';
      readonly url: string;
      readonly at: number;
      readonly documentId: string;
      readonly known: Refusal | null;
    }
  /** The browser shows a page of its own instead of a document. */
  | { readonly type: 'no-document'; readonly url: string; readonly at: number }
  /** The browser was asked what the tab shows, because an event may have been missed. `documentId` is `null` where it shows nothing of ours to see. */
  | {
      readonly type: 'looked';
      readonly url: string;
      readonly at: number;
      /** The document that was known to stand there when the browser was asked. */
      readonly beside: string | null;
      readonly documentId: string | null;
      /** Something may still come, as far as the browser lets one know. */
      readonly isLoading: boolean;
      /** The browser shows its own error page for this address. */
      readonly failed: boolean;
    }
  /** The browser shows in another tab what became of a refusal that awaits its document here. */
  | { readonly type: 'shown-elsewhere'; readonly refusal: string }
  | { readonly type: 'background-refused'; readonly refused: readonly RefusedRequests[] }
  | {
      readonly type: 'background-answered';
      readonly method: string;
      readonly url: string;
      readonly at: number;
    }
  /** The card's script stands in the document and says which status it has; 0: the browser has not told it yet. */
  | { readonly type: 'card-ready'; readonly documentId: string; readonly status: number }
  | { readonly type: 'judged'; readonly refusal: string; readonly verdict: Verdict }
  | {
      readonly type: 'sign-in-found';
      readonly refusal: string;
      readonly signInLink: string | null;
      readonly signInForm: boolean;
    }
  | { readonly type: 'card-impossible'; readonly documentId: string }
  | { readonly type: 'acquainted'; readonly refusal: string; readonly facts: Acquaintance }
  | { readonly type: 'cookies-counted'; readonly refusal: string; readonly cookies: CookieCount }
  | { readonly type: 'probed'; readonly refusal: string; readonly probing: Probing }
  | { readonly type: 'step-began'; readonly remedy: RemedyId; readonly at: number }
  /** The step ended without leaving the page. */
  | { readonly type: 'step-ended' }
  /** The step goes on with the next document. */
  | { readonly type: 'leaving'; readonly remedy: RemedyId; readonly at: number }
  /** The load that a step began was asked for as another browser; `null`: as what it is. */
  | { readonly type: 'introduced'; readonly as: string | null }
  | { readonly type: 'cleared'; readonly cleared: ClearedSite | null }
  | { readonly type: 'muted'; readonly muted: boolean };

/** Frames or requests of a page that were refused alike, as many as came at once. */
export interface RefusedRequests {
  /** The newest of them. */
  readonly refusal: Refusal;
  readonly isForeign: boolean;
  readonly count: number;
}

/** What the browser tells of a refusal's tab a moment later. */
export interface Acquaintance {
  readonly site: string;
  readonly isPrivate: boolean;
  readonly cookieStoreId: string | null;
  readonly worked?: RemedyId | null;
}

/** What the background must do about it. */
export type TabEffect =
  | { readonly type: 'inject'; readonly documentId: string }
  | { readonly type: 'open-popup' }
  /** How a step went: for the history. */
  | { readonly type: 'fixed'; readonly refusal: Refusal; readonly by: RemedyId };
