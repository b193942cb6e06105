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
  const cause = toldCause(verdict);
  return cause === 'unknown' || (cause === 'server-permission' && verdict.confidence !== 'certain');
}
