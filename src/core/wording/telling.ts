import type { Scene } from '../remedies/offer.ts';
import type { Circumstances } from '../remedies/remedy.ts';
import { waitFor } from '../remedies/waiting.ts';
import { hostOf } from '../address.ts';
import type { Verdict } from '../verdict.ts';
import { clean } from './clean.ts';
import type { Say } from './say.ts';
import { clockInWords } from './times.ts';
import type { Rich } from './view.ts';

/** A refusal, what is known around it, and the language in which it is told. */
export interface Telling extends Scene {
  readonly say: Say;
}

/** The refused host as it is shown: without its port, in the ASCII form that can't look like another name. */
export function hostIn({ refusal }: Telling): string {
  return clean(hostOf(refusal.url) || refusal.site, 253);
}

/** Whole sentences one after another. */
export function joined(sentences: readonly Rich[]): Rich {
  return sentences.flatMap((sentence, place) =>
    place === 0 ? sentence : [{ text: ' ', mark: null }, ...sentence],
  );
}

/** The reference that support looks up first, or `null`. */
export function firstReference({ references }: Verdict): string | null {
  const [first] = references;
  return first === undefined ? null : clean(first.value, 200);
}

/** Until when the server asks to wait, as a clock time; `null`: it names none. */
export function untilInWords({ refusal, circumstances, say }: Telling): string | null {
  const { until } = waitFor(refusal);
  return until === null ? null : clockInWords(until, circumstances.now, say);
}

/** Whom to ask in the visitor's organisation, as it says so itself; empty: nobody. */
export function contactIn({ policy }: Pick<Circumstances, 'policy'>): string {
  return clean(policy?.supportContact ?? '', 200);
}
