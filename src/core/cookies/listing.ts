import { bareHost } from './cookie.ts';
import type { Cookie } from './cookie.ts';
import type { Site } from './site.ts';
import { isOfSite } from './site.ts';

/** Cookies of one name, as a person chooses among them. Values are never part of it. */
export interface ListedName {
  /** Untrusted: a site chose it. */
  readonly name: string;
  readonly count: number;
  /** Where they live, each once: `shop.example/account`, or the host alone for all of it. */
  readonly places: readonly string[];
  /** Set by another site that is embedded here: a chat, a sign-in. */
  readonly isForeign: boolean;
  /** All of them go by themselves when the browser is closed. */
  readonly isOfSession: boolean;
}

/** Cookies by their names, in the order of the alphabet, those of other sites last. */
export function listed(cookies: readonly Cookie[], site: Site): readonly ListedName[] {
  const byName = new Map<string, Cookie[]>();
  for (const cookie of cookies) byName.set(cookie.name, [...(byName.get(cookie.name) ?? []), cookie]);
  return [...byName].map(([name, same]) => row(name, same, site)).toSorted(ownFirst);
}

function row(name: string, same: readonly Cookie[], site: Site): ListedName {
  return {
    name,
    count: same.length,
    places: [...new Set(same.map(placeOf))].toSorted(),
    isForeign: same.every((cookie) => !isOfSite(bareHost(cookie), site)),
    isOfSession: same.every(({ expirationDate }) => expirationDate === null),
  };
}

function placeOf(cookie: Cookie): string {
  return bareHost(cookie) + (cookie.path === '/' ? '' : cookie.path);
}

function ownFirst(one: ListedName, other: ListedName): number {
  return Number(one.isForeign) - Number(other.isForeign) || (one.name < other.name ? -1 : 1);
}
