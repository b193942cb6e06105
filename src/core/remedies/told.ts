import { causes, type Cause, type Verdict } from '../verdict.ts';

/** Whether this version has words for a cause: another one may have stored it under a name of its own. */
export function isCause(cause: string): cause is Cause {
  return causes.some((known) => known === cause);
}

/**
 * The cause that may be said aloud. A cause without confidence is not one; a server that answers by itself and
 * gives no reason is known, its reason isn't.
 */
export function toldCause({ cause, confidence }: Pick<Verdict, 'cause' | 'confidence'>): Cause {
  if (!isCause(cause)) return 'unknown';
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
