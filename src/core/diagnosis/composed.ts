import type { Cause, Evidence } from '../verdict.ts';
import { mostText } from './block-page.ts';
import type { Claim } from './claim.ts';
import type { Index } from './index-knowledge.ts';
import type { Observation } from './observe.ts';
import type { Sentence, TermSearch } from './sentences.ts';
import { kindsIn, sentencesOf, termSearch } from './sentences.ts';
import type { TermKind } from './terms.ts';
import { termKinds } from './terms.ts';
import { slice } from './units.ts';

type Rule = readonly [cause: Cause, subjects: readonly TermKind[], said: readonly TermKind[]];

const refused: readonly TermKind[] = ['denied', 'blocked', 'banned'];
const refusedOrAsked: readonly TermKind[] = [...refused, 'demanded'];

/** A sentence that has all of the subjects and says one of these things of them tells the cause. The more particular first. */
const rules: readonly Rule[] = [
  ['clock-skew', ['clock'], [...refused, 'over', 'full']],
  ['csrf', ['form', 'token'], []],
  ['csrf', ['form'], ['over']],
  ['client-certificate', ['certificate'], [...refusedOrAsked, 'over']],
  ['signed-url-expired', ['link'], ['over']],
  ['device-policy', ['device', 'managed'], refusedOrAsked],
  ['legal', ['law'], refusedOrAsked],
  ['network-filter', ['filter'], refused],
  ['hotlink', ['embed'], refused],
  ['quota', ['quota'], ['full', 'over', ...refused]],
  ['rate-limit', ['requests'], ['full']],
  ['rate-limit', ['hurry'], []],
  ['vpn-or-proxy', ['vpn'], [...refusedOrAsked, 'full']],
  ['bot-challenge', ['robot'], refusedOrAsked],
  ['session-or-cookies', ['cookie'], [...refusedOrAsked, 'over']],
  ['session-or-cookies', ['session'], ['over', 'denied']],
  ['session-or-cookies', ['sign-in'], ['over']],
  ['host-misconfigured', ['host'], ['denied']],
  ['ip-or-region', ['place'], refusedOrAsked],
  ['ip-or-region', ['address'], refusedOrAsked],
  ['browser-unsupported', ['browser'], [...refusedOrAsked, 'over']],
  ['waf-rule', ['firewall'], refused],
  ['account-suspended', ['account'], ['blocked', 'banned']],
  ['not-authorized-role', ['role'], refusedOrAsked],
  ['login-required', ['sign-in'], ['denied', 'demanded']],
  ['login-required', ['account'], ['demanded']],
  ['not-authorized-role', ['account'], ['denied']],
  ['account-suspended', ['banned'], []],
];

const bit = (kind: TermKind): number => 1 << termKinds.indexOf(kind);
const bits = (kinds: readonly TermKind[]): number => kinds.reduce((all, one) => all | bit(one), 0);

const masks = rules.map(([cause, subjects, said]) => ({ cause, subjects: bits(subjects), said: bits(said) }));
const guess = bit('guess');

/** What one language's terms in a sentence mean. */
function causeOf(kinds: number): Cause | null {
  const rule = masks.find(
    ({ subjects, said }) => (kinds & subjects) === subjects && (said === 0 || (kinds & said) !== 0),
  );
  return rule?.cause ?? null;
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

function toldBy(sentence: Sentence, terms: TermSearch): Told[] {
  const found = kindsIn(sentence, terms);
  // "Perhaps your network is blocked" tells nothing.
  if (found.some(([, kinds]) => (kinds & guess) !== 0)) return [];
  return found.flatMap(([file, kinds]) => {
    const cause = causeOf(kinds);
    return cause === null ? [] : [{ cause, evidence: evidenceOf(sentence, file) }];
  });
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
  const told = sentencesOf(document).flatMap((one) => toldBy(one, terms));
  const [first] = told;
  if (!first) return [];
  const named =
    first.cause === 'ip-or-region' ? told.find(({ cause }) => cause === 'vpn-or-proxy') : undefined;
  const { cause, evidence } = named ?? first;
  const also = [...new Set(told.map((one) => one.cause))].filter((one) => one !== cause);
  return [{ cause, also, firmness: 'composed', evidence: [evidence] }];
}
