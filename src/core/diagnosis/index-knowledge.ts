import type { CompiledRule } from './compiled-form.ts';
import { attacksMark, fieldMark, operatorMarks, shortMark } from './compiled-form.ts';
import type { Knowledge, KnownSign } from './knowledge.ts';
import type { PatternSearch } from './pattern-search.ts';
import { firstLetter, patternSearch } from './pattern-search.ts';
import type { Provider } from './read-knowledge.ts';
import {
  readAttacks,
  readProvider,
  readReference,
  readRule,
  readSignLine,
  readWordsLine,
} from './read-knowledge.ts';
import type { TermLine } from './sentences.ts';
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
  count: number;
}

/** Strings that are looked for in one part of the document, and which matcher each belongs to. */
export class DocumentIndex {
  readonly patterns: string[] = [];
  /** By turns the number of a first pattern and the matcher that it belongs to, both rising. */
  readonly #starts: number[] = [];
  #search: PatternSearch | null = null;

  /** The patterns that are added from now on are this matcher's. */
  open(matcher: number): void {
    this.#starts.push(this.patterns.length, matcher);
  }

  matcherOf(pattern: number): number {
    let low = 0;
    let high = this.#starts.length / 2;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle * 2] ?? 0) <= pattern) low = middle;
      else high = middle;
    }
    return this.#starts[low * 2 + 1] ?? -1;
  }

  /** Filed at the first document that has this part: most of the first looks have only headers. */
  get search(): PatternSearch {
    this.#search ??= patternSearch(this.patterns);
    return this.#search;
  }
}

/** A test over the address, method or type, or for a document of next to no length. */
interface Single {
  readonly matcher: number;
  /** As compiled, its values included: `&p^/admin`. */
  readonly test: string;
}

/**
 * What every diagnosis looks up: each matcher under what it looks at, and the sign that asks for it. The signs themselves stay lines of
 * text until one of their matchers has seen something: of 1,400 a diagnosis reads a dozen.
 */
export interface Index {
  readonly signs: readonly SignEntry[];
  /** As compiled, with the mark of their group: `&Hserver=nginx`; those over the document without their values. */
  readonly matchers: readonly string[];
  readonly signOf: readonly number[];
  /** By place letter and name: `Hserver`. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly prefixed: readonly (readonly [prefix: string, matcher: number])[];
  readonly single: readonly Single[];
  readonly title: DocumentIndex;
  readonly text: DocumentIndex;
  readonly body: DocumentIndex;
  /** Identifiers that software of any kind sends. */
  readonly references: readonly ReferenceRule[];
  /** Of what sentences are composed, by language. */
  readonly terms: readonly TermLine[];
  /** How they compose, the more particular first. */
  readonly rules: readonly CompiledRule[];
  /** What firewalls look for in an address. */
  readonly attacks: readonly string[];
}

const operator = new RegExp(`[\\${Object.values(operatorMarks).join('\\')}]`);

/** Where the operator of a compiled matcher stands: at its end, when the name's presence is all it wants. */
export function operatorAt(matcher: string): number {
  const at = matcher.search(operator);
  return at < 0 ? matcher.length : at;
}

class Filing {
  readonly signs: SignEntry[] = [];
  readonly matchers: string[] = [];
  readonly signOf: number[] = [];
  readonly named = new Map<string, number[]>();
  readonly prefixed: [string, number][] = [];
  readonly single: Single[] = [];
  readonly documents = { i: new DocumentIndex(), t: new DocumentIndex(), b: new DocumentIndex() } as const;
  readonly references: string[] = [];
  readonly terms: TermLine[] = [];
  readonly rules: CompiledRule[] = [];
  attacks: readonly string[] = [];
  /** Where the values of the matcher read last belong. */
  #values = this.documents.t;
  #owner: ProviderEntry | null = null;
  #file = 'general';

  /** Two lines in three are values: nothing is looked at but their letter. */
  readLines(lines: readonly string[]): void {
    let { patterns } = this.#values;
    lines.forEach((line) => {
      if (line.charCodeAt(0) >= firstLetter) {
        patterns.push(line);
        return;
      }
      this.#readLine(line);
      ({ patterns } = this.#values);
    });
  }

  #readLine(line: string): void {
    const mark = line.charAt(0);
    if (mark === '&' || mark === '/' || mark === '!') this.#fileMatcher(line);
    else if (mark === '+') this.#openSign(line);
    else if (mark === '>') this.#openWords(line);
    else if (mark === '%') this.#fileTerms(line);
    else if (mark === '?') this.rules.push(readRule(line));
    else if (mark === attacksMark) this.attacks = readAttacks(line);
    else if (mark === shortMark) this.#fileShort(line.slice(1));
    else if (mark === '#') (this.#owner?.references ?? this.references).push(line);
    else this.#openBlock(mark, line);
  }

  #openBlock(mark: string, line: string): void {
    this.#owner = mark === '=' ? { line, references: [], read: null } : null;
    if (mark === '=') this.#file = line.slice(1, line.indexOf(fieldMark));
    else this.#file = mark === '@' ? `words-${line.slice(1)}` : 'general';
  }

  #openSign(line: string): void {
    this.signs.push({ line, owner: this.#owner, file: this.#file, first: this.matchers.length, count: 0 });
  }

  #openWords(line: string): void {
    this.#openSign(line);
    this.#fileMatcher('&t~');
  }

  #fileTerms(line: string): void {
    this.terms.push({ file: this.#file, line });
  }

  #fileMatcher(matcher: string): void {
    const number = this.matchers.push(matcher) - 1;
    const sign = this.signs.at(-1);
    if (sign) sign.count += 1;
    this.signOf.push(this.signs.length - 1);
    const place = matcher.charAt(1);
    if (place === 'H' || place === 'C') this.#fileName(matcher, number);
    else if (matcher.length === 3 && isOfDocument(place)) {
      this.#values = this.documents[place];
      this.#values.open(number);
    } else this.single.push({ matcher: number, test: matcher });
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

  #fileShort(value: string): void {
    const matcher = this.matchers.length - 1;
    this.single.push({ matcher, test: `${this.matchers[matcher] ?? ''}${value}` });
  }
}

function isOfDocument(place: string): place is 'i' | 't' | 'b' {
  return place === 'i' || place === 't' || place === 'b';
}

function build({ compiled }: Knowledge): Index {
  const filing = new Filing();
  filing.readLines(compiled.split('\n'));
  const { signs, matchers, signOf, named, prefixed, single, documents } = filing;
  return {
    signs,
    matchers,
    signOf,
    named,
    prefixed,
    single,
    title: documents.i,
    text: documents.t,
    body: documents.b,
    references: filing.references.map(readReference),
    terms: filing.terms,
    rules: filing.rules,
    attacks: filing.attacks,
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
