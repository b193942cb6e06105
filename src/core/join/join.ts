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
  /** The newest response that has no document yet. */
  readonly response: SeenResponse | null;
  readonly commit: SeenCommit | null;
}

export const nothingSeen: JoinState = { response: null, commit: null };

/** What became of a refused response; `null`: nothing yet, or nothing to do with one. */
export type Joined =
  | { readonly is: 'page'; readonly refusal: string; readonly documentId: string }
  | { readonly is: 'no-document'; readonly refusal: string }
  /** Another document came instead: the visitor has gone on. */
  | { readonly is: 'overtaken'; readonly refusal: string }
  /** A document that was taken for refused was not: its own response was told of late. */
  | { readonly is: 'mistaken'; readonly documentId: string }
  | null;

export interface JoinStep {
  readonly state: JoinState;
  readonly joined: Joined;
}

/**
 * A response arrived. It pairs with a commit that is not older than itself (a reload's response must not find the
 * commit of the load before), has the same address and has no response yet: Firefox tells of the commit first at times.
 */
export function seeResponse(state: JoinState, response: SeenResponse): JoinStep {
  const { commit } = state;
  if (commit !== null && commit.at >= response.at) {
    const isPaired = commit.pairedAt !== null && commit.pairedAt >= response.at;
    const fits = !isPaired && sameAddress(commit.url, response.url);
    return fits ? pair(state.response, response, commit) : { state, joined: lost(response) };
  }
  const isOlder = state.response !== null && state.response.at > response.at;
  if (isOlder) return { state, joined: lost(response) };
  return { state: { ...state, response }, joined: lost(state.response) };
}

/** A document was committed, or the browser said that there will be none (`documentId` is `null`). */
export function seeCommit(state: JoinState, commit: SeenCommit): JoinStep {
  const { response } = state;
  // A new window shows an empty document before the one that was asked for: it has no response, and ends nothing.
  if (commit.url === 'about:blank') return { state, joined: null };
  if (state.commit !== null && state.commit.at > commit.at) return { state, joined: null };
  if (response === null || commit.at < response.at) return { state: { ...state, commit }, joined: null };
  if (sameAddress(commit.url, response.url)) return pair(null, response, commit);
  return { state: { response: null, commit }, joined: lost(response) };
}

/**
 * A refused response that came without a tab (a site's own service worker asked for it) belongs to a commit of the same
 * address within two seconds that had no response of its own. Chromium 156 and Firefox 153 tell of it 25 to 35 ms before the commit.
 */
export function belongsToCommit(orphan: SeenResponse, state: JoinState): boolean {
  const { commit, response } = state;
  if (commit?.documentId == null || commit.pairedAt !== null) return false;
  if (!sameAddress(commit.url, orphan.url) || Math.abs(commit.at - orphan.at) > 2_000) return false;
  return response === null || !sameAddress(response.url, orphan.url);
}

/** `next`: a newer response that waits for a document of its own. */
function pair(next: SeenResponse | null, { refusal, at }: SeenResponse, commit: SeenCommit): JoinStep {
  const state = { response: next, commit: { ...commit, pairedAt: at } };
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

function lost(response: SeenResponse | null): Joined {
  if (response?.refusal == null) return null;
  return { is: 'overtaken', refusal: response.refusal };
}
