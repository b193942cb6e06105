import { sameAddress } from '../address.ts';

/** A main document's response, or one that a site's service worker fetched for it, as far as joining needs it. */
export interface SeenResponse {
  readonly url: string;
  /** When the browser had it; milliseconds since 1970, by the same clock as a commit's. */
  readonly at: number;
  /** The id of the refusal it made, or `null` for a good one. */
  readonly refusal: string | null;
}

/** A document that took the place of the one before it. */
export interface SeenCommit {
  readonly url: string;
  readonly at: number;
  /** `null` where the browser told of the end of the navigation but not of a document. */
  readonly documentId: string | null;
  /** When the response came that it was paired with; `null`: none yet. A newer one that is not after the commit fits better. */
  readonly pairedAt: number | null;
}

/** What one tab remembers between the two events of a navigation. */
export interface JoinState {
  /** Responses that may still get a document, newest first, at most four: two navigations can be under way at once. */
  readonly responses: readonly SeenResponse[];
  readonly commit: SeenCommit | null;
}

export const nothingSeen: JoinState = { responses: [], commit: null };

/** What became of a refused response; `null`: nothing yet, or nothing to do with one. */
export type Joined =
  | { readonly is: 'page'; readonly refusal: string; readonly documentId: string }
  | { readonly is: 'no-document'; readonly refusal: string }
  /** A document whose own response, a good one, was told of late: had it been taken for refused, it was not. */
  | { readonly is: 'mistaken'; readonly documentId: string }
  | null;

export interface JoinStep {
  readonly state: JoinState;
  readonly joined: Joined;
}

const mostWaiting = 4;
/** No document takes longer to follow its response. */
export const lateAfterMs = 5_000;

/**
 * A response arrived. It pairs with a commit that is not older than itself (a reload's response must not find the
 * commit of the load before), has the same address and has no response yet: Firefox tells of the commit first at times.
 * A newer response does not end an older one: the commit of the older may be told of after both.
 */
export function seeResponse(state: JoinState, response: SeenResponse): JoinStep {
  const { commit, responses } = state;
  if (commit === null || commit.at < response.at || isOfNextPage(response, commit)) {
    const waiting = [response, ...responses].toSorted((one, other) => other.at - one.at);
    return { state: { commit, responses: waiting.slice(0, mostWaiting) }, joined: null };
  }
  const isPaired = commit.pairedAt !== null && commit.pairedAt >= response.at;
  if (isPaired || !sameAddress(commit.url, response.url)) return { state, joined: null };
  return pair(responses, response, commit);
}

/** Both browsers stamp a commit at times after the response of the navigation that follows it; Firefox 153 tells of it first, too. */
function isOfNextPage({ url, at }: SeenResponse, { url: shown, pairedAt }: SeenCommit): boolean {
  return pairedAt !== null && pairedAt < at && !sameAddress(shown, url);
}

/**
 * A document was committed, or the browser said that there will be none (`documentId` is `null`). Of the responses before it,
 * the newest of its address is its own; with all before that one the visitor has gone on.
 */
export function seeCommit(state: JoinState, commit: SeenCommit): JoinStep {
  // A new window shows an empty document before the one that was asked for: it has no response, and ends nothing.
  if (commit.url === 'about:blank') return { state, joined: null };
  if (state.commit !== null && state.commit.at > commit.at) return { state, joined: null };
  const own = state.responses.find(({ at, url }) => at <= commit.at && sameAddress(commit.url, url));
  const pairedAt = own === undefined ? pairedWithTwin(state.commit, commit) : own.at;
  // Chromium 156 stamps a commit at times after the response of the navigation that follows it.
  const since = pairedAt ?? commit.at;
  const later = state.responses.filter(({ at }) => at > since);
  if (own === undefined)
    return { state: { responses: later, commit: { ...commit, pairedAt } }, joined: null };
  return pair(later, own, commit);
}

/**
 * Of two loads of one address that were under way at once, the first document took the response of the second; that one's own document comes
 * with none left, in Chromium 156 at times stamped after the response of the page that follows both. When that response came; else `null`.
 */
function pairedWithTwin(before: SeenCommit | null, { url, at }: SeenCommit): number | null {
  if (before?.pairedAt == null || at - before.pairedAt >= lateAfterMs) return null;
  return sameAddress(before.url, url) ? before.pairedAt : null;
}

/**
 * A refused response that came without a tab (a site's own service worker asked for it) belongs to a commit of the same
 * address within two seconds that had no response of its own. Chromium 156 and Firefox 153 tell of it 25 to 35 ms before the commit.
 */
export function belongsToCommit(orphan: SeenResponse, state: JoinState): boolean {
  const { commit, responses } = state;
  if (commit?.documentId == null || commit.pairedAt !== null) return false;
  if (!sameAddress(commit.url, orphan.url) || Math.abs(commit.at - orphan.at) > 2_000) return false;
  return !responses.some(({ url }) => sameAddress(url, orphan.url));
}

/** `waiting`: responses that wait for a document of their own. */
function pair(waiting: readonly SeenResponse[], { refusal, at }: SeenResponse, commit: SeenCommit): JoinStep {
  const state = { responses: waiting, commit: { ...commit, pairedAt: at } };
  const { documentId } = commit;
  if (refusal !== null) {
    return {
      state,
      joined: documentId === null ? { is: 'no-document', refusal } : { is: 'page', refusal, documentId },
    };
  }
  const wasPaired = commit.pairedAt !== null && documentId !== null;
  return { state, joined: wasPaired ? { is: 'mistaken', documentId } : null };
}
