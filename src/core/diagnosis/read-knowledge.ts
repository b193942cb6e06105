import type { Cause, ProviderKind } from '../verdict.ts';
import {
  alphabetLetters,
  fieldMark,
  operatorMarks,
  placeLetters,
  referencePlaces,
  tierLetters,
  usualName,
  valueMark,
} from './compiled-form.ts';
import type { Known, Knowledge, KnownProvider, KnownSign, KnownWords } from './knowledge.ts';
import type { Matcher, ReferenceRule } from './signature.ts';

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
const asCause = (text: string): Cause => text as Cause;
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

function readMatcher(text: string): Matcher {
  const place = keyOf(placeLetters, text.charAt(0));
  if (place === 'cookie') return { in: place, name: text.slice(1) };
  const operator = /[=^$~]/.exec(text.slice(1));
  const name = text.slice(1, operator ? operator.index + 1 : undefined);
  const values = operator ? text.slice(operator.index + 2).split(valueMark) : [];
  const test = operator ? { [keyOf(operatorMarks, operator[0])]: values } : { exists: true };
  // One operator, or `exists`: what the build wrote of a matcher.
  return (place === 'header' ? { in: place, name, ...test } : { in: place, ...test }) as Matcher;
}

function wholeSign(line: string): KnownSign {
  const matchers = fields(line).slice(4);
  const group = (mark: string): readonly Matcher[] =>
    matchers.filter((one) => one.startsWith(mark)).map((one) => readMatcher(one.slice(1)));
  return { ...readSignLine(line), all: group('&'), any: group('/'), none: group('!') };
}

function wholeProvider([head = '', ...lines]: readonly string[]): KnownProvider {
  const marked = (mark: string): string[] => lines.filter((one) => one.startsWith(mark));
  return { ...readProvider(head, marked('#')), signs: marked('+').map(wholeSign) };
}

function wholeWords([head = '', ...lines]: readonly string[]): KnownWords {
  return {
    language: head.slice(1),
    says: lines.map((line) => {
      const [cause = '', phrases = ''] = fields(line);
      return [asCause(cause), phrases.split(valueMark)] as const;
    }),
  };
}

/** Reads all that the build compiled, as the signatures' authors wrote it. A diagnosis reads what it needs: `index-knowledge.ts`. */
export function readKnowledge({ compiled }: Knowledge): Known {
  const lines = compiled.split('\n').filter((line) => line !== '');
  const heads = lines.flatMap((line, at) => ('=*@'.includes(line.charAt(0)) ? [at] : []));
  const blocks = heads.map((at, i) => lines.slice(at, heads[i + 1]));
  const of = (mark: string): string[][] => blocks.filter(([head]) => head?.startsWith(mark));
  const general = of('*')[0] ?? [];
  return {
    providers: of('=').map(wholeProvider),
    general: general.filter((line) => line.startsWith('+')).map(wholeSign),
    references: general.filter((line) => line.startsWith('#')).map(readReference),
    words: of('@').map(wholeWords),
  };
}
