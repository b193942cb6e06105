import type { Evidence } from '../verdict.ts';
import { isLittleElse, isQuoted, mostText } from './block-page.ts';
import type { Index } from './index-knowledge.ts';
import { holds, ownerOf, signOf } from './index-knowledge.ts';
import type { KnownSign } from './knowledge.ts';
import type { Observation, Sighting } from './observe.ts';
import { isOfDocument } from './observe.ts';
import type { Provider } from './read-knowledge.ts';
import { alwaysRefuses } from './may-refuse.ts';
import { mayDecline, wordsCount } from './refusing-status.ts';
import type { Seen } from './see.ts';
import { see } from './see.ts';

/** A sign that holds for this exchange, and what was seen of it. */
export interface Match {
  readonly sign: KnownSign;
  /** `null`: it names nobody. */
  readonly provider: Provider | null;
  readonly evidence: readonly Evidence[];
}

function blockOnlyCounts(sign: KnownSign, sightings: readonly Sighting[], observation: Observation): boolean {
  const { status } = observation.exchange;
  if (status >= 400 || !sightings.some(isOfDocument)) return true;
  if (sign.at === undefined || !isLittleElse(observation, sightings)) return false;
  return !sightings.some((one) => isQuoted(one, observation.document));
}

/** A page's own title is no quotation. */
function isQuotable(sightings: readonly Sighting[]): boolean {
  return sightings.some(isOfDocument) && !sightings.some(({ observed }) => observed === 'title');
}

/** An article under a 404, a debugger's report under a 500: they quote what others say. */
function isLong({ document }: Observation): boolean {
  return document.text.length > mostText;
}

interface Speaking {
  readonly sign: KnownSign;
  readonly isNobodys: boolean;
  readonly sightings: readonly Sighting[];
}

/** Whether a sign that holds may speak at this response's status. */
function counts({ sign, isNobodys, sightings }: Speaking, observation: Observation): boolean {
  const { status } = observation.exchange;
  if (sign.at && !sign.at.includes(status)) return false;
  if (sign.tier === 'path-only') return true;
  if (sign.tier === 'block-only') return blockOnlyCounts(sign, sightings, observation);
  if (!alwaysRefuses(status) && isLong(observation) && isQuotable(sightings)) return false;
  if (sign.at) return true;
  if (isNobodys && sign.cause) return wordsCount(sign.cause, status);
  // A header that is on all that somebody passes on makes no refusal of an outage.
  return sightings.some(isOfDocument) ? mayDecline(status) : alwaysRefuses(status);
}

/** Most observations that one sign shows. */
const mostShown = 3;

function sightingsOf(seen: Seen, first: number, count: number): Sighting[] {
  const numbers = Array.from({ length: count }, (_, i) => first + i);
  return numbers.flatMap((number) => seen.get(number) ?? []);
}

/** Drops what is too little alone where nothing else speaks for the same provider. */
function supported(found: readonly Match[]): readonly Match[] {
  return found.filter(
    (one) => !one.sign.weak || found.some((other) => other !== one && other.provider === one.provider),
  );
}

function holding(index: Index, observation: Observation): Match[] {
  const seen = see(index, observation);
  const asked = new Set([...seen.keys()].map((number) => index.signOf[number] ?? -1));
  return [...asked]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const entry = index.signs[number];
      if (!entry || !holds(entry, index, seen)) return [];
      const sign = signOf(entry);
      const sightings = sightingsOf(seen, entry.first, entry.count);
      if (!counts({ sign, isNobodys: entry.owner === null, sightings }, observation)) return [];
      const evidence = sightings
        .slice(0, mostShown)
        .map((one): Evidence => ({ ...one, tier: sign.tier, signature: entry.file }));
      return [{ sign, provider: ownerOf(entry), evidence }];
    });
}

/** Every sign that holds for this response and counts at its status. */
export function matches(index: Index, observation: Observation): readonly Match[] {
  return supported(holding(index, observation));
}
