import { valueMark } from './compiled-form.ts';
import type { Knowledge, KnownSign } from './knowledge.ts';
import type { PatternSearch } from './pattern-search.ts';
import { patternSearch, shortestPattern } from './pattern-search.ts';
import type { Provider } from './read-knowledge.ts';
import { readProvider, readReference, readSignLine, readWordsLine } from './read-knowledge.ts';
import type { ReferenceRule } from './signature.ts';

/** A provider's lines, read when it is first named. */
interface ProviderEntry {
  readonly line: string;
  readonly references: string[];
  read: Provider | null;
}

interface SignEntry {
  /** A line of a sign or of words. */
  readonly line: string;
  /** `null`: it names nobody. */
  readonly owner: ProviderEntry | null;
  /** What evidence calls its origin: a provider's id, `general`, or the language of words. */
  readonly file: string;
  /** Its matchers are numbered from here on. */
  readonly first: number;
  readonly count: number;
}

/** Strings of one part of the document, and which matcher each belongs to. */
export interface DocumentIndex {
  readonly search: PatternSearch;
  readonly matchers: readonly number[];
}

/**
 * What every diagnosis looks up: each matcher under what it looks at, and the sign that asks for it. The signs themselves stay lines of
 * text until one of their matchers has seen something: of 1,400 a diagnosis reads a dozen.
 */
export interface Index {
  readonly signs: readonly SignEntry[];
  /** As compiled, with the mark of their group: `&Hserver=nginx`. */
  readonly matchers: readonly string[];
  readonly signOf: readonly number[];
  /** By place letter and name: `Hserver`. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly prefixed: readonly (readonly [prefix: string, matcher: number])[];
  /** Matchers over the address, method and type, and those for an empty or very short document. */
  readonly single: readonly number[];
  readonly title: DocumentIndex;
  readonly text: DocumentIndex;
  readonly body: DocumentIndex;
  /** Identifiers that software of any kind sends. */
  readonly references: readonly ReferenceRule[];
}

interface Strings {
  readonly patterns: string[];
  readonly matchers: number[];
}

/** Where the operator of a compiled matcher stands: at its end, when the name's presence is all it wants. */
export function operatorAt(matcher: string): number {
  for (let i = 2; i < matcher.length; i += 1) {
    const char = matcher.charAt(i);
    if (char === '=' || char === '^' || char === '$' || char === '~') return i;
  }
  return matcher.length;
}

class Filing {
  readonly signs: SignEntry[] = [];
  readonly matchers: string[] = [];
  readonly signOf: number[] = [];
  readonly named = new Map<string, number[]>();
  readonly prefixed: [string, number][] = [];
  readonly single: number[] = [];
  readonly strings: Readonly<Record<'i' | 't' | 'b', Strings>> = {
    i: { patterns: [], matchers: [] },
    t: { patterns: [], matchers: [] },
    b: { patterns: [], matchers: [] },
  };
  readonly references: string[] = [];
  #owner: ProviderEntry | null = null;
  #file = 'general';

  readLine(line: string): void {
    const mark = line.charAt(0);
    if (mark === '+') this.#add(line, line.split('\t').slice(4));
    else if (mark === '>') this.#add(line, [`&t~${line.slice(line.indexOf('\t') + 1)}`]);
    else if (mark === '#') (this.#owner?.references ?? this.references).push(line);
    else if (mark === '=') {
      this.#owner = { line, references: [], read: null };
      this.#file = line.slice(1, line.indexOf('\t'));
    } else if (mark === '*' || mark === '@') {
      this.#owner = null;
      this.#file = mark === '*' ? 'general' : `words-${line.slice(1)}`;
    }
  }

  #add(line: string, matchers: readonly string[]): void {
    const first = this.matchers.length;
    const sign = this.signs.length;
    this.signs.push({ line, owner: this.#owner, file: this.#file, first, count: matchers.length });
    for (const matcher of matchers) this.#fileMatcher(matcher, sign);
  }

  #fileMatcher(matcher: string, sign: number): void {
    const number = this.matchers.push(matcher) - 1;
    this.signOf.push(sign);
    const place = matcher.charAt(1);
    if (place === 'H' || place === 'C') this.#fileName(matcher, number);
    else if (place === 't' || place === 'b' || place === 'i') this.#fileStrings(this.strings[place], number);
    else this.single.push(number);
  }

  #fileName(matcher: string, number: number): void {
    const name = matcher.slice(1, operatorAt(matcher));
    if (name.endsWith('*')) {
      this.prefixed.push([name.slice(0, -1), number]);
      return;
    }
    const others = this.named.get(name);
    if (others) others.push(number);
    else this.named.set(name, [number]);
  }

  #fileStrings(strings: Strings, number: number): void {
    for (const value of (this.matchers[number] ?? '').slice(3).split(valueMark)) {
      if (value.length < shortestPattern) {
        this.single.push(number);
        continue;
      }
      strings.patterns.push(value);
      strings.matchers.push(number);
    }
  }
}

function build({ compiled }: Knowledge): Index {
  const filing = new Filing();
  for (const line of compiled.split('\n')) filing.readLine(line);
  const { signs, matchers, signOf, named, prefixed, single, strings } = filing;
  const searched = (of: Strings): DocumentIndex => ({
    search: patternSearch(of.patterns),
    matchers: of.matchers,
  });
  return {
    signs,
    matchers,
    signOf,
    named,
    prefixed,
    single,
    title: searched(strings.i),
    text: searched(strings.t),
    body: searched(strings.b),
    references: filing.references.map(readReference),
  };
}

const built = new WeakMap<Knowledge, Index>();

/** The index of this knowledge, built at its first use: a background that meets no refusal never pays for it. */
export function indexOf(knowledge: Knowledge): Index {
  const known = built.get(knowledge);
  if (known) return known;
  const index = build(knowledge);
  built.set(knowledge, index);
  return index;
}

/** Whose sign it is; the same object each time. */
export function ownerOf({ owner }: SignEntry): Provider | null {
  if (owner === null) return null;
  owner.read ??= readProvider(owner.line, owner.references);
  return owner.read;
}

/** The sign itself. */
export function signOf({ line }: SignEntry): KnownSign {
  return line.startsWith('>') ? readWordsLine(line) : readSignLine(line);
}

/** Whether the matchers of a sign that have seen something suffice for it. */
export function holds(
  { first, count }: SignEntry,
  { matchers }: Index,
  seen: ReadonlyMap<number, unknown>,
): boolean {
  let hasAny = false;
  let metAny = false;
  for (let number = first; number < first + count; number += 1) {
    const mark = matchers[number]?.charAt(0);
    const isSeen = seen.has(number);
    if (mark === '&' && !isSeen) return false;
    if (mark === '!' && isSeen) return false;
    if (mark === '/') {
      hasAny = true;
      metAny ||= isSeen;
    }
  }
  return metAny || !hasAny;
}
