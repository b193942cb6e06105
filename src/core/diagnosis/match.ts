import type { Evidence } from '../verdict.ts';
import type { Index, IndexedSign } from './index-knowledge.ts';
import type { KnownProvider, KnownSign } from './knowledge.ts';
import type { Observation, Sighting } from './observe.ts';
import { mayDecline, wordsCount } from './refusing-status.ts';
import type { Seen } from './see.ts';
import { see } from './see.ts';

/** A sign that holds for this exchange, and what was seen of it. */
export interface Match {
  readonly sign: KnownSign;
  /** `null`: it names nobody. */
  readonly provider: KnownProvider | null;
  readonly evidence: readonly Evidence[];
}

/** Below 400 a block page has little text beside; an article that quotes one has more. In UTF-16 units. */
const mostTextBelow400 = 2_500;

function holds({ all, any, none }: IndexedSign, seen: Seen): boolean {
  return (
    all.every((one) => seen.has(one)) &&
    (any.length === 0 || any.some((one) => seen.has(one))) &&
    !none.some((one) => seen.has(one))
  );
}

function isOfDocument({ observed }: Sighting): boolean {
  return observed === 'body' || observed === 'title';
}

function blockOnlyCounts(sign: KnownSign, sightings: readonly Sighting[], observation: Observation): boolean {
  const { status } = observation.exchange;
  if (status >= 400 || !sightings.some(isOfDocument)) return true;
  return sign.at !== undefined && observation.document.text.length <= mostTextBelow400;
}

/** Whether a sign that holds may speak at this response's status. */
function counts(indexed: IndexedSign, sightings: readonly Sighting[], observation: Observation): boolean {
  const { sign, provider } = indexed;
  const { status } = observation.exchange;
  if (sign.at && !sign.at.includes(status)) return false;
  if (sign.tier === 'path-only') return true;
  if (sign.tier === 'block-only') return blockOnlyCounts(sign, sightings, observation);
  if (sign.at) return true;
  return provider === null && sign.cause ? wordsCount(sign.cause, status) : mayDecline(status);
}

function sightingsOf({ all, any }: IndexedSign, seen: Seen): Sighting[] {
  return [...all, ...any].flatMap((one) => seen.get(one) ?? []);
}

/** Most observations that one sign shows. */
const mostShown = 3;

/** Drops what is too little alone where nothing else speaks for the same provider. */
function supported(found: readonly Match[]): readonly Match[] {
  return found.filter(
    (one) => !one.sign.weak || found.some((other) => other !== one && other.provider === one.provider),
  );
}

function holding(index: Index, observation: Observation): Match[] {
  const seen = see(index, observation);
  const asked = new Set([...seen.keys()].flatMap((number) => index.askedBy[number] ?? []));
  return [...asked]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const indexed = index.signs[number];
      if (!indexed || !holds(indexed, seen)) return [];
      const sightings = sightingsOf(indexed, seen);
      if (!counts(indexed, sightings, observation)) return [];
      const { sign, provider, file } = indexed;
      const evidence = sightings
        .slice(0, mostShown)
        .map((one): Evidence => ({ ...one, tier: sign.tier, signature: file }));
      return [{ sign, provider, evidence }];
    });
}

/** Every sign that holds for this response and counts at its status. */
export function matches(index: Index, observation: Observation): readonly Match[] {
  return supported(holding(index, observation));
}
