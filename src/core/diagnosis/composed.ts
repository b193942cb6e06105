import type { Cause, Evidence } from '../verdict.ts';
import { mostText } from './block-page.ts';
import type { Claim } from './claim.ts';
import type { CompiledRule } from './compiled-form.ts';
import { guessMark } from './compiled-form.ts';
import type { Index } from './index-knowledge.ts';
import type { Observation } from './observe.ts';
import type { Sentence, TermSearch } from './sentences.ts';
import { kindsIn, sentencesOf, termSearch } from './sentences.ts';
import { slice } from './units.ts';

/** What one language's terms in a sentence mean; `guess`: "perhaps your network is blocked" tells nothing. */
function causeOf(kinds: number, rules: readonly CompiledRule[]): Cause | typeof guessMark | null {
  const rule = rules.find(
    ([, subjects, said]) => (kinds & subjects) === subjects && (said === 0 || (kinds & said) !== 0),
  );
  return rule?.[0] ?? null;
}

const built = new WeakMap<Index, TermSearch>();

function searchOf(index: Index): TermSearch {
  const known = built.get(index) ?? termSearch(index.terms);
  built.set(index, known);
  return known;
}

/** Longest sentence that evidence shows. */
const longest = 120;

function evidenceOf({ of, from, to, observed }: Sentence, file: string): Evidence {
  const value = slice(of, from, Math.min(to, from + longest)).trim();
  return { observed, tier: 'corroborating', value, signature: file };
}

interface Told {
  readonly cause: Cause;
  readonly evidence: Evidence;
}

function isCause({ cause }: Told): boolean {
  return cause !== 'unknown';
}

function toldBy(sentence: Sentence, terms: TermSearch, rules: readonly CompiledRule[]): Told[] {
  const found = kindsIn(sentence, terms)
    // A guess of what? A word of that sound alone is of another language: "this falls under the category …" is no German "if".
    .filter(([, kinds]) => kinds !== rules[0]?.[1])
    .map(([file, kinds]) => ({ file, cause: causeOf(kinds, rules) }));
  if (found.some(({ cause }) => cause === guessMark)) return [];
  const told = found.flatMap(({ file, cause }) =>
    cause === null || cause === guessMark ? [] : [{ cause, evidence: evidenceOf(sentence, file) }],
  );
  const causes = told.filter(isCause);
  return causes.length > 0 ? causes : told;
}

/**
 * The cause that sentences of nobody's in particular are composed to tell: who or what they are about, and what they say of it.
 * Only for a page that has little else to say: a long one may quote. What is said first is the reason, what follows is advice;
 * but where a VPN is named later, the place that was named first meant it.
 */
export function composedClaims(observation: Observation, index: Index): Claim[] {
  const { document } = observation;
  if (document.text.length > mostText) return [];
  const terms = searchOf(index);
  const told = sentencesOf(document).flatMap((one) => toldBy(one, terms, index.rules));
  const first = told.find(isCause);
  if (!first) return [];
  const named =
    first.cause === 'ip-or-region' ? told.find(({ cause }) => cause === 'vpn-or-proxy') : undefined;
  const { cause, evidence } = named ?? first;
  const also = [...new Set(told.map((one) => one.cause))].filter((one) => one !== cause);
  return [{ cause, also, firmness: 'composed', evidence: [evidence] }];
}
