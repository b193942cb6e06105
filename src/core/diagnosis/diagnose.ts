import type { Exchange } from '../exchange.ts';
import type { Confidence, Evidence, Verdict } from '../verdict.ts';
import type { Found, Reason } from './cause.ts';
import { reasonFor } from './cause.ts';
import { composedClaims } from './composed.ts';
import type { Index } from './index-knowledge.ts';
import { indexOf } from './index-knowledge.ts';
import type { Knowledge } from './knowledge.ts';
import type { Match } from './match.ts';
import { matches } from './match.ts';
import { alwaysRefuses } from './may-refuse.ts';
import type { Observation } from './observe.ts';
import { isOfDocument, observe } from './observe.ts';
import { answersItself, hasNavigation, isSitesPage } from './own-application.ts';
import { particularsOf } from './particulars.ts';
import { cookieClaims, saysItself, seen } from './protocol-claims.ts';
import { referencesOf } from './references.ts';
import type { Naming } from './refuser.ts';
import { nameRefuser } from './refuser.ts';
import { mayOnlyRefuse, wordsCount } from './refusing-status.ts';

const levels: readonly Confidence[] = ['unknown', 'possible', 'likely', 'certain'];

/** As sure as the weaker of who and why; one less where two have a claim; nobody named is never certain. */
function confidenceOf({ refuser, isContested }: Naming, reason: Reason): Confidence {
  const who = refuser?.sureness ?? 2;
  const why = reason.cause === 'unknown' ? (refuser ? 1 : 0) : reason.sureness;
  const level = Math.min(who, why) - (isContested ? 1 : 0);
  return levels[Math.max(level, why === 0 ? 0 : 1)] ?? 'unknown';
}

const mostEvidence = 8;

function gather(observation: Observation, naming: Naming, lists: readonly Evidence[]): readonly Evidence[] {
  const who = (naming.refuser?.matches ?? []).flatMap((match) => match.evidence);
  const found = new Map<string, Evidence>();
  for (const one of [...lists, ...who, seen('status', String(observation.exchange.status))]) {
    const key = `${one.observed} ${one.value}`;
    if (!found.has(key)) found.set(key, one);
  }
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => saysMore(other, one))).slice(0, mostEvidence);
}

/** "Cloudflare Ray ID" was seen where "Ray ID" was: a person need not read both. */
function saysMore(other: Evidence, one: Evidence): boolean {
  const { observed, tier, value } = one;
  const isLonger = isOfDocument(one) && other.value.length > value.length && value !== '';
  return isLonger && other.observed === observed && other.tier === tier && other.value.includes(value);
}

/**
 * Sentences make a refusal only of a status that is sent for nothing else, or where a provider left its mark: who answers is known
 * then. A form's 400 speaks of roles and passwords, too, so causes count as those of words do.
 */
function isTold(observation: Observation, found: readonly Match[], index: Index): boolean {
  const { status } = observation.exchange;
  if (!mayOnlyRefuse(status) && !found.some(({ sign }) => sign.tier !== 'path-only')) return false;
  return composedClaims(observation, index).some(
    ({ cause, also }) => wordsCount(cause, status) && !(status === 410 && also.includes('unknown')),
  );
}

/**
 * Whether a mark makes a refusal of any status. One that tells who and not why may stand on whatever a storage or an API answers: a
 * form's mistake, a conflict. What a filter signs, it refused.
 */
function refuses({ sign, provider }: Match): boolean {
  if (sign.tier === 'path-only') return false;
  return sign.tier === 'block-only' || sign.cause !== undefined || provider?.kind === 'filter';
}

function isRefusal(observation: Observation, found: readonly Match[], index: Index): boolean {
  return (
    alwaysRefuses(observation.exchange.status) ||
    saysItself(observation.exchange.status) ||
    found.some(refuses) ||
    cookieClaims(observation).length > 0 ||
    isTold(observation, found, index)
  );
}

/** A page that gives a reason in its own words is somebody's own. */
function isOfWords({ signature }: Evidence): boolean {
  return signature?.startsWith('words-') === true;
}

/** Who answered, where no provider is known: the site itself, unless somebody before it did or nothing tells. */
function nameless(
  { observation, index, matches: found }: Found,
  { cause, evidence }: Reason,
): 'site' | 'unknown' {
  if (cause === 'network-filter') return 'unknown';
  if (cause === 'waf-rule' && !hasNavigation(observation)) return 'unknown';
  return evidence.some(isOfWords) || answersItself(observation, found, index) ? 'site' : 'unknown';
}

/**
 * Concludes who refused and why.
 *
 * Pure: the same exchange and knowledge give the same verdict. Linear in the document's length, whatever it holds, and all but
 * independent of the number of signatures. `null`: the response refuses nothing.
 */
export function diagnose(exchange: Exchange, knowledge: Knowledge): Verdict | null {
  const observation = observe(exchange);
  const index = indexOf(knowledge);
  const found = matches(index, observation);
  if (!isRefusal(observation, found, index)) return null;
  const naming = nameRefuser(found, () => isSitesPage(observation, found, index));
  const all: Found = { observation, index, naming, matches: found };
  const reason = reasonFor(all);
  const provider = naming.refuser?.provider ?? null;
  const named = provider ? [provider, ...naming.carriers] : naming.carriers;
  return {
    provider: provider?.id ?? nameless(all, reason),
    providerName: provider?.name ?? null,
    providerKind: provider?.kind ?? null,
    carriers: naming.carriers.map(({ id }) => id),
    carrierNames: naming.carriers.map(({ name }) => name),
    cause: reason.cause,
    alternatives: reason.alternatives,
    confidence: confidenceOf(naming, reason),
    evidence: gather(observation, naming, reason.evidence),
    references: referencesOf(observation, named, index.references),
    particulars: particularsOf(observation, index),
  };
}
