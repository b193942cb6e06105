import type { ReadDocument } from './document.ts';
import { space } from './fold.ts';
import { readTermFields } from './read-knowledge.ts';
import type { TermKind, Terms } from './terms.ts';
import { termKinds } from './terms.ts';
import type { Pen } from './units.ts';

/** A sentence of the document: `from` up to `to` of its text or title. */
export interface Sentence {
  readonly of: Pen;
  readonly observed: 'title' | 'body';
  readonly from: number;
  readonly to: number;
}

interface Term {
  /** As it is written: with the marks of its ends. */
  readonly text: string;
  /** Where the term itself stands in it. */
  readonly from: number;
  readonly to: number;
  /** `^`: only at the sentence's beginning, or after a colon: "Forbidden: only owners can invite". */
  readonly first: boolean;
  /** `$`: only the whole word. `.`: only at the sentence's end: "Partners only". */
  readonly last: number;
  readonly kind: number;
  readonly language: number;
}

/** Terms of all languages, by their first two units. */
export interface TermSearch {
  readonly byStart: ReadonlyMap<number, readonly Term[]>;
  /** What evidence calls the origin of each language's terms. */
  readonly files: readonly string[];
}

/** The terms of one language, as they ship. */
export interface TermLine {
  readonly file: string;
  readonly line: string;
}

const underscore = 95;
/** Scripts that are written with spaces between words, and with no article joined to the next one, end here. */
const lastSpaced = 0x0587;

/** A sentence's end: `. ! ; ?` before a space, and those of Chinese, Hindi and Arabic. */
const enders: readonly number[] = [46, 33, 59, 63];
const ownEnders: readonly number[] = [0x3002, 0x0964, 0x061f];
const quote = 34;
const fullStop = 46;
const dollar = 36;
const caret = 94;
const colon = 58;
const slash = 47;
const firstLetter = 64;
const bracket = 91;

function unitAt({ units, length }: Pen, at: number): number {
  const unit = at < 0 || at >= length ? space : (units[at] ?? space);
  return unit === underscore ? space : unit;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= lastSpaced);
}

/** ASCII without the space, `!` and `"`. */
function isOfAddress(unit = space): boolean {
  return unit > quote && unit < 127;
}

function startOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Files terms, each under its start. There are 4,000, before anything is compiled: no more is done with each than must be. */
export function termSearch(lines: readonly TermLine[]): TermSearch {
  const byStart = new Map<number, Term[]>();
  lines.forEach(({ line }, language) => {
    readTermFields(line).forEach((terms, kind) => {
      for (const text of terms.split('|')) {
        if (text === '') continue;
        const term = termOf(text, 1 << kind, language);
        const start = startOf(text.charCodeAt(term.from), text.charCodeAt(term.from + 1));
        const filed = byStart.get(start);
        if (filed) filed.push(term);
        else byStart.set(start, [term]);
      }
    });
  });
  return { byStart, files: lines.map(({ file }) => file) };
}

function termOf(text: string, kind: number, language: number): Term {
  const first = text.charCodeAt(0) === caret;
  const final = text.charCodeAt(text.length - 1);
  const last = final === dollar || final === fullStop ? final : 0;
  const to = last === 0 ? text.length : text.length - 1;
  return { text, from: first ? 1 : 0, to, first, last, kind, language };
}

function begins({ units }: Pen, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && units[before] === space) before -= 1;
  return before < from || units[before] === colon || units[before] === quote;
}

function standsAt({ text, from, to, last }: Term, of: Pen, at: number): boolean {
  for (let i = from + 2; i < to; i += 1) if (unitAt(of, at + i - from) !== text.charCodeAt(i)) return false;
  return last !== dollar || !isWordUnit(unitAt(of, at + to - from));
}

/**
 * Where an address or a path ends that starts with this slash: what a page repeats of the request is no word of its own.
 * A slash between words, of whatever script, starts none.
 */
function addressEnd({ units }: Pen, slashAt: number, to: number): number {
  let at = slashAt;
  const before = units[at - 1] ?? space;
  if (before < firstLetter || before === bracket) while (at < to && isOfAddress(units[at])) at += 1;
  return at;
}

/** The kinds of terms that a sentence holds, as bits, for each language that has any. */
export function kindsIn(
  { of, from, to }: Sentence,
  { byStart, files }: TermSearch,
): (readonly [file: string, kinds: number])[] {
  const kinds = new Int32Array(files.length);
  for (let at = from; at < to; at += 1) {
    if (unitAt(of, at) === slash) at = addressEnd(of, at, to);
    const unit = unitAt(of, at);
    if (isWordUnit(unit) && isWordUnit(unitAt(of, at - 1))) continue;
    for (const term of byStart.get(startOf(unit, unitAt(of, at + 1))) ?? []) {
      if (term.first && !begins(of, at, from)) continue;
      if (term.last === fullStop && at + term.to - term.from < to - 1) continue;
      if (standsAt(term, of, at)) kinds[term.language] = (kinds[term.language] ?? 0) | term.kind;
    }
  }
  // The first are words that every language has: VPN, cookie.
  const [everybodys = 0] = kinds;
  return files.flatMap((file, language) => {
    const found = kinds[language] ?? 0;
    return found === 0 ? [] : [[file, found | everybodys] as const];
  });
}

/** "Contul dvs. nu are", "z. B.": after a few letters and a full stop, a small letter goes on. */
function isAbbreviation(of: Pen, at: number): boolean {
  const next = unitAt(of, at + 2);
  const isSmall = isWordUnit(next) && of.raw[at + 2] === next;
  return isSmall && ![2, 3, 4].every((back) => isWordUnit(unitAt(of, at - back)));
}

function endsAt(of: Pen, at: number, isJson: boolean): boolean {
  const unit = of.units[at] ?? space;
  if (ownEnders.includes(unit) || (isJson && unit === quote)) return true;
  if (!enders.includes(unit)) return false;
  // "example.com" goes on; a full-width "!" has no space after it.
  const next = unitAt(of, at + 1);
  if (next === space && unit === fullStop && isAbbreviation(of, at)) return false;
  return next === space || next === quote || next > lastSpaced;
}

function isQuestion(of: Pen, at: number): boolean {
  const unit = of.units[at] ?? space;
  return unit === 63 || unit === 0x061f;
}

function split(of: Pen, observed: Sentence['observed'], { breaks, isJson }: ReadDocument): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let isOwn = true;
  for (let at = 0; at <= of.length; at += 1) {
    const follows = observed === 'body' ? breaks.get(at) : undefined;
    const isBreak = at === of.length || follows !== undefined;
    if (!isBreak && !endsAt(of, at, isJson)) continue;
    // A question tells nothing: "Forgot your password?"
    if (isOwn && at > from && !isQuestion(of, at)) found.push({ of, observed, from, to: at });
    from = isBreak ? at : at + 1;
    isOwn = follows ?? isOwn;
  }
  return found;
}

/** The title's sentences and then the text's. A block of the page ends one as a full stop does. */
export function sentencesOf(document: ReadDocument): readonly Sentence[] {
  return [...split(document.title, 'title', document), ...split(document.text, 'body', document)];
}

/** The terms of a language as lines: what ships. */
export function termLines(terms: Terms): (readonly [TermKind, string])[] {
  return termKinds.flatMap((kind) => {
    const of = terms[kind];
    return of === undefined ? [] : [[kind, of] as const];
  });
}
