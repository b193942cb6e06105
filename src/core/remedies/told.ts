import type { Cause, Verdict } from '../verdict.ts';

/**
 * The cause that may be said aloud. A cause without confidence is not one; a server that answers by itself and
 * gives no reason is known, its reason isn't.
 */
export function toldCause({ cause, confidence }: Pick<Verdict, 'cause' | 'confidence'>): Cause {
  return confidence === 'unknown' && cause !== 'server-permission' ? 'unknown' : cause;
}

/** Whether nothing tells why: the visitor then gets all four classic steps. */
export function nothingTells(verdict: Verdict): boolean {
  return toldCause(verdict) === 'unknown' || isUntold(verdict);
}

/** A server's bare page: that it refused is plain; whether by a rule, a file's permission or a missing front page isn't. */
export function isUntold(verdict: Verdict): boolean {
  const { confidence } = verdict;
  const cause = toldCause(verdict);
  if (cause === 'server-permission') return confidence !== 'certain';
  return cause === 'directory-index' && confidence === 'possible';
}
