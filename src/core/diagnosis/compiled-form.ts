import type { Tier } from '../verdict.ts';
import type { Alphabet, Place, ReferenceRule } from './signature.ts';

/*
 * How knowledge ships: one text, a line for a thing, tabs between its fields. It compresses a quarter better than JSON, and as a
 * string it costs the worker's start nothing. `scripts/knowledge-text.ts` writes it, `read-knowledge.ts` reads it.
 *
 *   =id  name  kind  over,over                          a provider; its lines follow; no name: the usual one of its id
 *   +tier  at,at  cause  also,also  &all  /any  !none   a sign; `weak` is a `w` after the tier
 *   #kind  in  of  min  max  name  after                a reference
 *   *                                                   what names nobody follows
 *   @language                                           words follow, a line a cause:
 *   >cause  phrase¦phrase
 *
 * A matcher is its place's letter, the name where it has one, and the operator with its values: `Hserver=nginx`, `t~blocked by¦denied`.
 */

export const fieldMark = '\t';
/** Between values; a test sees that no value holds one. */
export const valueMark = '¦';

export const tierLetters = {
  'block-only': 'b',
  corroborating: 'c',
  'path-only': 'p',
} as const satisfies Record<Tier, string>;

export const placeLetters = {
  title: 'i',
  text: 't',
  body: 'b',
  type: 'y',
  host: 'h',
  path: 'p',
  query: 'q',
  method: 'm',
  header: 'H',
  cookie: 'C',
} as const satisfies Record<Place | 'header' | 'cookie', string>;

export const operatorMarks = { is: '=', starts: '^', ends: '$', contains: '~' } as const;

export const alphabetLetters = { digits: 'd', hex: 'h', letters: 'l', token: 't' } as const satisfies Record<
  Alphabet,
  string
>;

export const referencePlaces = { header: 'H', text: 't', body: 'b' } as const satisfies Record<
  ReferenceRule['in'],
  string
>;

/** `blue-coat` is mostly called Blue Coat. */
export function usualName(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
