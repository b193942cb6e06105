import * as is from '../shape.ts';
import { parsePolicy, policyGuards, siteMeant, switches } from './policy.ts';
import type { Policy } from './policy.ts';
import { defaultSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** What a visitor is told of a policy: what holds because of it, and what in it can't be used. */
export interface PolicyReport {
  readonly policy: Policy;
  /** Where to write to the organisation: a `mailto:` or `https:` address; `null`: it names none that can be used. */
  readonly supportAddress: string | null;
  /** The options that the visitor can't change. */
  readonly locked: readonly (keyof Settings)[];
  readonly odd: readonly Odd[];
}

/** Something that does not count. `key`: a key that nobody knows. `value`: of this key. `item`: one of its list. */
export interface Odd {
  readonly what: 'key' | 'value' | 'item';
  readonly key: string;
  /** The item, as it was written. */
  readonly item?: string;
}

/** Every key of a policy. */
export const policyKeys: readonly string[] = [...Object.keys(policyGuards), 'supportAddress'];

const address = /^(?:mailto:[^\s?@]+@[^\s?@]+|https:\/\/\S+)$/;

/**
 * Looks at a policy as it was written.
 * @param languages the tags of the catalogues that exist
 */
export function reportOn(raw: unknown, languages: readonly string[]): PolicyReport {
  const written = is.record(raw) ? raw : {};
  const policy = parsePolicy(raw);
  const { supportAddress } = written;
  const goodAddress =
    is.textUpTo(500)(supportAddress) && address.test(supportAddress) ? supportAddress : null;
  const good = new Set([...Object.keys(policy), ...(goodAddress === null ? [] : ['supportAddress'])]);
  const odd = Object.entries(written).flatMap(([key, value]): readonly Odd[] => {
    if (!policyKeys.includes(key)) return [{ what: 'key', key }];
    if (!good.has(key) || !isSpoken(key, value, languages)) return [{ what: 'value', key }];
    return Array.isArray(value) ? oddItems(key, value) : [];
  });
  return { policy, supportAddress: goodAddress, locked: lockedBy(policy), odd };
}

/** The options that an organisation has set. */
export function lockedBy(policy: Policy): readonly (keyof Settings)[] {
  return optionNames.filter((name) => policy[name] !== undefined);
}

// The type of the defaults has these keys and no others.
const optionNames = Object.keys(defaultSettings) as readonly (keyof Settings)[];

/** A change of the visitor's without what the organisation has set: that is not theirs to change. */
export function unlocked(change: Partial<Settings>, policy: Policy): Partial<Settings> {
  const locked: readonly string[] = lockedBy(policy);
  return Object.fromEntries(Object.entries(change).filter(([name]) => !locked.includes(name)));
}

function isSpoken(key: string, value: unknown, languages: readonly string[]): boolean {
  return (
    key !== 'language' || value === 'auto' || value === null || (is.text(value) && languages.includes(value))
  );
}

function oddItems(key: string, items: readonly unknown[]): readonly Odd[] {
  const isGood = key === 'switchedOff' ? isSwitch : isSite;
  return items.filter((one) => !isGood(one)).map((one) => ({ what: 'item', key, item: String(one) }));
}

function isSwitch(item: unknown): boolean {
  return switches.some((one) => one === item);
}

/** Whether it is a host and nothing more: of an address the rest is not heeded, and a pattern fits nothing. */
function isSite(item: unknown): boolean {
  return is.text(item) && siteMeant(item) !== null && !/[/@*?#]|:\d+$/.test(item.trim());
}
