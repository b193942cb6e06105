import * as is from '../shape.ts';
import { guarded, guards } from './settings.ts';
import type { Settings } from './settings.ts';

/** What an organisation can switch off: four remedies, by their ids, and the screen that opens after the installation. */
export const switches = [
  'find-out',
  'clear-cookies',
  'archived-copy',
  'private-window',
  'first-run',
] as const;

export type Switch = (typeof switches)[number];

/** What only the organisation that manages a browser can set. */
interface OrganisationsOwn {
  /** Whom to ask in the organisation: a name, a phone number. */
  readonly supportContact: string;
  /** Sites of which nothing is noticed, those below them included. */
  readonly unwatchedSites: readonly string[];
  readonly switchedOff: readonly Switch[];
}

/** What an organisation has set: it holds whatever the visitor chose, and can't be changed. What it left open isn't there. */
export type Policy = Partial<Settings & OrganisationsOwn>;

/** What holds: the visitor's choices, and over them what the organisation has set. */
export interface Effective extends Settings {
  readonly policy: Policy;
}

/** What each key of a policy may be; lists are looked at item by item. */
export const policyGuards = {
  ...guards,
  mutedSites: Array.isArray,
  supportContact: is.textUpTo(200),
  unwatchedSites: Array.isArray,
  switchedOff: Array.isArray,
} as const;

/** What `storage.managed` holds, each value by itself: Firefox checks it against no schema. */
export function parsePolicy(raw: unknown): Policy {
  const good = guarded(raw, policyGuards).map(([name, value]) => [name, asMeant(name, value)]);
  // The guard of each key let its value through.
  return Object.fromEntries(good) as Policy;
}

function asMeant(name: string, value: unknown): unknown {
  if (Array.isArray(value))
    return name === 'switchedOff'
      ? switches.filter((one) => value.includes(one))
      : value.flatMap((one) => siteMeant(one) ?? []);
  // A schema has one type a key, and no word for the browser's own language.
  return name === 'language' && value === 'auto' ? null : value;
}

/** The site that somebody wrote down, as the browser writes it; `null`: it names none. */
export function siteMeant(written: unknown): string | null {
  return URL.parse(`http://${String(written)}`)?.hostname ?? null;
}

/** The visitor's choices under what the organisation has set. */
export function effective(own: Settings, policy: Policy): Effective {
  return { ...own, ...policy, policy };
}
