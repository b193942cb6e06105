import type { Told } from './probing.ts';

/** What the visitor's own computer is set to. It is compared where only the visitor can see it, and never kept. */
export interface Computer {
  /** IANA's name of its time zone. */
  readonly zone: string;
  /** The countries of the languages that the visitor wants, most wanted first: two letters, said (`de-AT`) or likely (`de`). */
  readonly countries: readonly string[];
  /** The time zones of a country, by its two letters; empty: there is no such country, or the browser has no list. */
  readonly zonesOf: (country: string) => readonly string[];
}

/** Where the site sees the visitor, against what the computer is set to. */
export interface Sighting {
  readonly country: string;
  /**
   * `same`: the time zone is one of that country. `elsewhere`: it is not. `perhaps`: it is not, but the visitor's language is that country's.
   * `plain`: the time zone belongs to no country (UTC, which browsers also claim against fingerprinting).
   */
  readonly against: 'same' | 'elsewhere' | 'perhaps' | 'plain';
  /** The country that the computer is set to, in time zone and language; `null`: they name no single one. */
  readonly home: string | null;
}

/** `null`: the site did not tell where it sees the visitor, or named no country. */
export function sightingOf(
  { country }: Pick<Told, 'country'>,
  { zone, countries, zonesOf }: Computer,
): Sighting | null {
  const zones = country === null ? [] : zonesOf(country);
  if (country === null || zones.length === 0) return null;
  if (zones.includes(zone)) return { country, against: 'same', home: country };
  const home = countries.find((one) => zonesOf(one).includes(zone)) ?? null;
  // UTC, GMT and Etc/GMT+5 are nobody's.
  if (home === null && !/^(?!Etc\/)\w+\//.test(zone)) return { country, against: 'plain', home };
  return { country, against: countries[0] === country ? 'perhaps' : 'elsewhere', home };
}

/** Servers' clocks differ by seconds, an answer takes some, and no check is so strict: less than this says nothing. */
const toleranceMs = 120_000;

/** An answer of a site: when it says that it was made, how long it lay in caches since, and when it came. */
export interface Dated {
  /** `Date` (RFC 9110, 6.6.1), in milliseconds since 1970. */
  readonly date: number;
  /** `Age` (RFC 9111, 5.1), in seconds. */
  readonly age: number;
  /** By the computer's clock, in milliseconds since 1970. */
  readonly at: number;
}

/** How many minutes the computer's clock is ahead of the site's; negative: behind; zero: they agree. */
export function minutesAhead({ date, age, at }: Dated): number {
  const ahead = at - (date + age * 1_000);
  return Math.abs(ahead) < toleranceMs ? 0 : Math.round(ahead / 60_000);
}
