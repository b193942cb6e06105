import type { Cause, Tier } from '../verdict.ts';
import type { Alphabet, Place, ReferenceRule } from './signature.ts';

/*
 * How knowledge ships: one text, a line for a thing, tabs between its fields. It compresses a quarter better than JSON, and reading it
 * is cutting it at its line ends once. `scripts/knowledge-text.ts` writes it, `index-knowledge.ts` and `read-knowledge.ts` read it.
 *
 *   =id  name  kind  over,over            a provider; its lines follow; no name: the usual one of its id
 *   #kind  in  of  min  max  name  after  a reference
 *   +tier  at,at  cause  also,also        a sign; `weak` is a `w` after the tier; its matchers follow:
 *   &Hserver=nginx                        one of `all`
 *   /p^/wp-admin¦/xmlrpc                  one of `any`
 *   !t~                                   one of `none`; it looks into the document, and its values follow:
 *   Fblocked by                           a value; its anchor (`pattern-search.ts`) stands five before the end, as the letter says
 *   -no                                   a value that is too short to be searched for
 *   *                                     what names nobody follows
 *   <../¦<script                          strings that firewalls look for in an address
 *   ?cause  bits  bits                    a rule of composed sentences: kinds of terms that all are there, and of which one is
 *   @language                             words follow: a cause, and under it its phrases, as values
 *   >cause
 *   %term|term  term|term                 terms of the language, of which sentences are composed: by kind, in the order of `terms.ts`
 *
 * A cause is a letter: `A` for the first of `causes`, and so on. A matcher is the mark of its group, its place's letter, the name where it has one, and the operator.
 */

/** Kinds of terms as bits, in the order of `terms.ts`: a sentence has all of `subjects` and one of `said`; zero: none is asked for. */
export type CompiledRule = readonly [cause: Cause | typeof guessMark, subjects: number, said: number];
/** The letter of the first of `causes`, as a unit. */
export const firstCause = 65;
/** In place of a cause: a sentence with such a term only guesses. */
export const guessMark = '';

export const fieldMark = '\t';
/** Before what firewalls look for in an address. */
export const attacksMark = '<';
/** Before a value that is too short for an anchor. */
export const shortMark = '-';
/** Between values of one line; a test sees that no value holds one. */
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
