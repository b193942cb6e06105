import type { Reference } from '../verdict.ts';
import type { Observation } from './observe.ts';
import { header } from './observe.ts';
import type { Provider } from './read-knowledge.ts';
import type { Alphabet, ReferenceRule } from './signature.ts';
import type { Pen } from './units.ts';
import { foldedText, slice } from './units.ts';

const alphabets: Readonly<Record<Alphabet, string>> = {
  digits: '0123456789-',
  hex: '0123456789abcdefABCDEF-',
  letters: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  token: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ._:+/=~-',
};

/** The run of the alphabet's characters that `text` begins with, after at most a few marks such as `: #"`. */
function run(text: string, rule: ReferenceRule): string | null {
  const alphabet = alphabets[rule.of];
  let start = 0;
  while (start < 8 && ' :#"\'<>=('.includes(text.charAt(start)) && start < text.length) start += 1;
  let end = start;
  while (end < text.length && end - start < rule.max && alphabet.includes(text.charAt(end))) end += 1;
  while (end > start && '.:-'.includes(text.charAt(end - 1))) end -= 1;
  return end - start >= rule.min ? text.slice(start, end) : null;
}

/** Where `words` first stand, and end; -1 when they do not. */
function endOf(place: Pen, words: string): number {
  const head = words.charCodeAt(0);
  for (let at = 0; at + words.length <= place.length; at += 1) {
    at = place.units.indexOf(head, at);
    if (at < 0 || at + words.length > place.length) return -1;
    if (standsAt(place, words, at)) return at + words.length;
  }
  return -1;
}

function standsAt({ units }: Pen, words: string, at: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (units[at + i] !== words.charCodeAt(i)) return false;
  return true;
}

function find(rule: ReferenceRule, observation: Observation): string | null {
  if (rule.in === 'header') {
    const value = header(observation, rule.name ?? '');
    return value === null ? null : run(value, rule);
  }
  const place = rule.in === 'text' ? observation.document.text : observation.document.source;
  const end = endOf(place, foldedText(rule.after ?? '', rule.in === 'text' ? 'text' : 'source'));
  return end < 0 ? null : run(slice(place, end, end + 8 + rule.max), rule);
}

/** Identifiers of the refuser first, then those that carriers and anybody's software put into headers; each value once. */
export function referencesOf(
  observation: Observation,
  providers: readonly Provider[],
  general: readonly ReferenceRule[],
): readonly Reference[] {
  const found = new Map<string, Reference>();
  const rules = [...providers.flatMap((one) => one.references), ...general];
  for (const rule of rules) {
    const value = find(rule, observation);
    if (value !== null && !found.has(value)) found.set(value, { kind: rule.kind, value });
  }
  return [...found.values()].slice(0, 6);
}
