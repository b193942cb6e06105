import type { Cause, ProviderKind } from '../verdict.ts';
import {
  alphabetLetters,
  fieldMark,
  operatorMarks,
  placeLetters,
  referencePlaces,
  tierLetters,
  valueMark,
} from './compiled-form.ts';
import type { Known, Knowledge, KnownProvider, KnownSign, KnownWords } from './knowledge.ts';
import type { Matcher, ReferenceRule } from './signature.ts';

/** The key under which `letter` stands. */
function keyOf<K extends string>(letters: Readonly<Record<K, string>>, letter: string): K {
  for (const key in letters) if (letters[key] === letter) return key;
  throw new Error(`The compiled knowledge has an unknown letter "${letter}"`);
}

function list(field: string): readonly string[] {
  return field === '' ? [] : field.split(',');
}

// The build writes causes and kinds that the compiler has checked; nothing else can stand in our own file.
const asCause = (text: string): Cause => text as Cause;
const asKind = (text: string): ProviderKind => text as ProviderKind;

function operatorAt(text: string): number {
  for (let i = 0; i < text.length; i += 1) if ('=^$~'.includes(text.charAt(i))) return i;
  return -1;
}

type Test = Partial<Record<keyof typeof operatorMarks, readonly string[]>> | { exists: true };

function readTest(text: string): Test {
  if (text === '') return { exists: true };
  return { [keyOf(operatorMarks, text.charAt(0))]: text.slice(1).split(valueMark) };
}

function readMatcher(text: string): Matcher {
  const place = keyOf(placeLetters, text.charAt(0));
  if (place === 'cookie') return { in: place, name: text.slice(1) };
  const at = operatorAt(text);
  const name = text.slice(1, at < 0 ? text.length : at);
  const test = readTest(at < 0 ? '' : text.slice(at));
  // One operator, or `exists`: what the build wrote of a matcher.
  return (place === 'header' ? { in: place, name, ...test } : { in: place, ...test }) as Matcher;
}

function group(fields: readonly string[], mark: string): readonly Matcher[] {
  return fields.filter((one) => one.startsWith(mark)).map((one) => readMatcher(one.slice(1)));
}

function readSign([tier = '', at = '', cause = '', also = '', ...matchers]: readonly string[]): KnownSign {
  return {
    tier: keyOf(tierLetters, tier.charAt(0)),
    ...(tier.endsWith('w') ? { weak: true } : {}),
    ...(at === '' ? {} : { at: list(at).map(Number) }),
    all: group(matchers, '&'),
    any: group(matchers, '/'),
    none: group(matchers, '!'),
    ...(cause === '' ? {} : { cause: asCause(cause) }),
    also: list(also).map(asCause),
  };
}

function readReference([kind = '', place = '', of = '', ...rest]: readonly string[]): ReferenceRule {
  const [min, max, name = '', after = ''] = rest;
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

interface Reading {
  readonly providers: KnownProvider[];
  readonly words: KnownWords[];
  readonly general: { readonly signs: KnownSign[]; readonly references: ReferenceRule[] };
  /** Whose signs and references follow. */
  signs: KnownSign[];
  references: ReferenceRule[];
  says: [Cause, readonly string[]][];
}

function readLine(reading: Reading, line: string): void {
  const [first = '', ...fields] = line.slice(1).split(fieldMark);
  switch (line.charAt(0)) {
    case '=': {
      const [name = '', kind = '', over = ''] = fields;
      const [signs, references] = [[], []];
      reading.providers.push({ id: first, name, kind: asKind(kind), over: list(over), signs, references });
      Object.assign(reading, { signs, references });
      break;
    }
    case '*':
      Object.assign(reading, reading.general);
      break;
    case '@':
      reading.says = [];
      reading.words.push({ language: first, says: reading.says });
      break;
    case '+':
      reading.signs.push(readSign([first, ...fields]));
      break;
    case '#':
      reading.references.push(readReference([first, ...fields]));
      break;
    case '>':
      reading.says.push([asCause(first), (fields[0] ?? '').split(valueMark)]);
  }
}

/** Reads what the build compiled. */
export function readKnowledge({ compiled }: Knowledge): Known {
  const general = { signs: [], references: [] };
  const reading: Reading = { providers: [], words: [], general, signs: [], references: [], says: [] };
  for (const line of compiled.split('\n')) if (line !== '') readLine(reading, line);
  return {
    providers: reading.providers,
    general: general.signs,
    references: general.references,
    words: reading.words,
  };
}
