import type { Cause, ProviderKind } from '../verdict.ts';
import { causes } from '../verdict.ts';
import {
  alphabetLetters,
  attacksMark,
  fieldMark,
  firstCause,
  operatorMarks,
  placeLetters,
  referencePlaces,
  tierLetters,
  usualName,
  valueMark,
} from './compiled-form.ts';
import type { CompiledRule } from './compiled-form.ts';
import type { Known, Knowledge, KnownProvider, KnownSign, KnownWords } from './knowledge.ts';
import type { Matcher, ReferenceRule } from './signature.ts';
import type { TermKind } from './terms.ts';
import { termKinds } from './terms.ts';

/** A provider without its signs. */
export type Provider = Omit<KnownProvider, 'signs'>;

/** The key under which `letter` stands. */
function keyOf<K extends string>(letters: Readonly<Record<K, string>>, letter: string): K {
  for (const key in letters) if (letters[key] === letter) return key;
  throw new Error(`The compiled knowledge has an unknown letter "${letter}"`);
}

function list(field: string): readonly string[] {
  return field === '' ? [] : field.split(',');
}

function fields(line: string): readonly string[] {
  return line.slice(1).split(fieldMark);
}

// The build writes causes and kinds that the compiler has checked; nothing else can stand in our own file.
const asCause = (letter: string): Cause => (causes[letter.charCodeAt(0) - firstCause] ?? letter) as Cause;
const asKind = (text: string): ProviderKind => text as ProviderKind;

/** The head of a sign, of its line: everything but its matchers. */
export function readSignLine(line: string): KnownSign {
  const [tier = '', at = '', cause = '', also = ''] = fields(line);
  return {
    tier: keyOf(tierLetters, tier.charAt(0)),
    ...(tier.endsWith('w') ? { weak: true } : {}),
    ...(at === '' ? {} : { at: list(at).map(Number) }),
    ...(cause === '' ? {} : { cause: asCause(cause) }),
    also: list(also).map(asCause),
  };
}

/** Words of one cause as the sign that they are. */
export function readWordsLine(line: string): KnownSign {
  return { tier: 'corroborating', cause: asCause(fields(line)[0] ?? ''), also: [] };
}

/** The terms of each kind, of their line: those of one kind with bars between them, or nothing. */
export function readTermFields(line: string): readonly string[] {
  return fields(line);
}

/** How terms compose, of its line. */
export function readRule(line: string): CompiledRule {
  const [cause = '', subjects, said] = fields(line);
  return [asCause(cause), Number(subjects ?? 0), Number(said ?? 0)];
}

/** Terms by kind, of their line. */
function readTerms(line: string): (readonly [kind: TermKind, terms: string])[] {
  const all = fields(line);
  return termKinds.flatMap((kind, at) => (all[at] ? [[kind, all[at]] as const] : []));
}

/** A reference, of its line. */
export function readReference(line: string): ReferenceRule {
  const [kind = '', place = '', of = '', min, max, name = '', after = ''] = fields(line);
  return {
    kind,
    in: keyOf(referencePlaces, place),
    ...(name === '' ? {} : { name }),
    ...(after === '' ? {} : { after }),
    of: keyOf(alphabetLetters, of),
    min: Number(min),
    max: Number(max),
  };
}

/** What firewalls look for in an address, of its line. */
export function readAttacks(line: string): readonly string[] {
  return line.slice(1).split(valueMark);
}

/** A provider, of its line and those of its references. */
export function readProvider(line: string, references: readonly string[]): Provider {
  const [id = '', name = '', kind = '', over = ''] = fields(line);
  return {
    id,
    name: name || usualName(id),
    kind: asKind(kind),
    over: list(over),
    references: references.map(readReference),
  };
}

/** Lines that begin with one of the marks, each with those that follow it. */
function groups(lines: readonly string[], marks: string): string[][] {
  const heads = lines.flatMap((line, at) => (marks.includes(line.charAt(0)) ? [at] : []));
  return heads.map((at, i) => lines.slice(at, heads[i + 1]));
}

const withoutMark = (line: string): string => line.slice(1);

function readMatcher([head = '', ...values]: readonly string[]): Matcher {
  const text = head.slice(1);
  const place = keyOf(placeLetters, text.charAt(0));
  if (place === 'cookie') return { in: place, name: text.slice(1) };
  const operator = /[=^$~]/.exec(text.slice(1));
  const name = text.slice(1, operator ? operator.index + 1 : undefined);
  const inline = operator ? text.slice(operator.index + 2).split(valueMark) : [];
  const compared = values.length > 0 ? values.map(withoutMark) : inline;
  const test = operator ? { [keyOf(operatorMarks, operator[0])]: compared } : { exists: true };
  // One operator, or `exists`: what the build wrote of a matcher.
  return (place === 'header' ? { in: place, name, ...test } : { in: place, ...test }) as Matcher;
}

function wholeSign([head = '', ...lines]: readonly string[]): KnownSign {
  const matchers = groups(lines, '&/!');
  const group = (mark: string): readonly Matcher[] =>
    matchers.filter(([first]) => first?.startsWith(mark)).map(readMatcher);
  return { ...readSignLine(head), all: group('&'), any: group('/'), none: group('!') };
}

/** The blocks of one mark under a head. */
function marked(block: readonly string[], mark: string): string[][] {
  return groups(block, '=*@+#>%?<').filter(([head]) => head?.startsWith(mark));
}

function wholeProvider(block: readonly string[]): KnownProvider {
  const provider = readProvider(block[0] ?? '', marked(block, '#').flat());
  return { ...provider, signs: marked(block, '+').map(wholeSign) };
}

function wholeWords(block: readonly string[]): KnownWords {
  return {
    language: (block[0] ?? '').slice(1),
    says: marked(block, '>').map(([cause = '', ...phrases]) => [
      asCause(cause.slice(1)),
      phrases.map(withoutMark),
    ]),
    terms: marked(block, '%').flat().flatMap(readTerms),
  };
}

/** Reads all that the build compiled, as the signatures' authors wrote it. A diagnosis reads what it needs: `index-knowledge.ts`. */
export function readKnowledge({ compiled }: Knowledge): Known {
  const blocks = groups(compiled.split('\n').filter(Boolean), '=*@');
  const of = (mark: string): string[][] => blocks.filter(([head]) => head?.startsWith(mark));
  const general = of('*')[0] ?? [];
  return {
    providers: of('=').map(wholeProvider),
    general: marked(general, '+').map(wholeSign),
    references: marked(general, '#').flat().map(readReference),
    attacks: marked(general, attacksMark).flat().flatMap(readAttacks),
    words: of('@').map(wholeWords),
  };
}
