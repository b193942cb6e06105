import type { Verdict } from '../verdict.ts';
import { isCause, toldCause } from '../remedies/told.ts';
import { keyPart } from './key-part.ts';
import type { Say } from './say.ts';

/** A cause in the few words of a list: "sign-in needed". What is no cause of this version is "no reason given". */
export function causeInWords(cause: string, say: Say): string {
  return say(`cause_${keyPart(isCause(cause) ? cause : 'unknown')}_short`);
}

/** The same with how sure we are: "firewall rule (very likely)". */
export function verdictInWords(verdict: Verdict, say: Say): string {
  const cause = causeInWords(toldCause(verdict), say);
  const { confidence } = verdict;
  if (confidence === 'certain' || confidence === 'unknown') return cause;
  return say('list_cause_hedged', { cause, sure: say(`sure_${confidence}`) });
}

/** How often: "once", "3 times". */
export function timesInWords(count: number, say: Say): string {
  return say('times', { count });
}
