import type { Known, KnownProvider, KnownSign, Knowledge } from './knowledge.ts';
import type { PatternSearch } from './pattern-search.ts';
import { patternSearch, shortestPattern } from './pattern-search.ts';
import { readKnowledge } from './read-knowledge.ts';
import type { Matcher, OneOf, Test } from './signature.ts';
import { folded } from './units.ts';

/** A sign and whose it is; words belong to nobody. */
export interface IndexedSign {
  readonly sign: KnownSign;
  readonly provider: KnownProvider | null;
  /** The file it stands in: a signature's id, or the words' language. */
  readonly file: string;
  readonly all: readonly number[];
  readonly any: readonly number[];
  readonly none: readonly number[];
}

/** Fixed strings of one part of the document, and which matcher each belongs to. */
export interface DocumentIndex {
  readonly search: PatternSearch;
  readonly matchers: readonly number[];
}

/** Each distinct matcher once, filed under what it looks at, and the signs that ask for it. */
export interface Index {
  readonly known: Known;
  readonly signs: readonly IndexedSign[];
  readonly matchers: readonly Matcher[];
  readonly askedBy: readonly (readonly number[])[];
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly prefixed: readonly (readonly [prefix: string, matcher: number])[];
  /** Matchers over the address, method and type, and those for an empty or very short document. */
  readonly single: readonly number[];
  readonly title: DocumentIndex;
  readonly text: DocumentIndex;
  readonly body: DocumentIndex;
}

/** The strings of which a test wants one; none for `exists`. */
export function wanted(test: Test): readonly string[] {
  if ('exists' in test) return [];
  let one: OneOf;
  if ('is' in test) one = test.is;
  else if ('starts' in test) one = test.starts;
  else one = 'ends' in test ? test.ends : test.contains;
  return typeof one === 'string' ? [one] : one;
}

class Filing {
  readonly matchers: Matcher[] = [];
  readonly askedBy: number[][] = [];
  readonly signs: IndexedSign[] = [];
  readonly #known = new Map<string, number>();

  #number(matcher: Matcher): number {
    const key = JSON.stringify(matcher);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.matchers.push(matcher) - 1;
    this.askedBy.push([]);
    this.#known.set(key, number);
    return number;
  }

  add(sign: KnownSign, provider: KnownProvider | null, file: string): void {
    const numbers = (list: readonly Matcher[] | undefined): number[] =>
      (list ?? []).map((one) => this.#number(one));
    const all = numbers(sign.all);
    const any = numbers(sign.any);
    const none = numbers(sign.none);
    const at = this.signs.push({ sign, provider, file, all, any, none }) - 1;
    for (const one of [...all, ...any]) this.askedBy[one]?.push(at);
  }
}

function file(known: Known): Filing {
  const filing = new Filing();
  for (const provider of known.providers) {
    for (const sign of provider.signs) filing.add(sign, provider, provider.id);
  }
  for (const sign of known.general) filing.add(sign, null, 'general');
  for (const { language, says } of known.words) {
    for (const [cause, phrases] of says) {
      const all: Matcher[] = [{ in: 'text', contains: phrases }];
      filing.add({ tier: 'corroborating', all, cause }, null, `words-${language}`);
    }
  }
  return filing;
}

function documentIndex(matchers: readonly Matcher[], place: 'title' | 'text' | 'body'): DocumentIndex {
  const numbers: number[] = [];
  const patterns: Uint16Array[] = [];
  matchers.forEach((matcher, number) => {
    if (matcher.in !== place) return;
    for (const one of wanted(matcher)) {
      const pattern = folded(one, place === 'body' ? 'source' : 'text');
      if (pattern.length < shortestPattern) continue;
      numbers.push(number);
      patterns.push(pattern);
    }
  });
  return { search: patternSearch(patterns), matchers: numbers };
}

function isSingle(matcher: Matcher): boolean {
  if (matcher.in === 'header' || matcher.in === 'cookie') return false;
  if (matcher.in !== 'title' && matcher.in !== 'text' && matcher.in !== 'body') return true;
  return wanted(matcher).some((one) => one.length < shortestPattern);
}

/** `header server`, `cookie __cf_bm`: one name space for what has a name. */
function nameOf(matcher: Matcher): string | null {
  return matcher.in === 'header' || matcher.in === 'cookie' ? `${matcher.in} ${matcher.name}` : null;
}

function fileNames(matchers: readonly Matcher[]): Pick<Index, 'named' | 'prefixed'> {
  const named = new Map<string, number[]>();
  const prefixed: [string, number][] = [];
  matchers.forEach((matcher, number) => {
    const name = nameOf(matcher);
    if (name === null) return;
    if (name.endsWith('*')) prefixed.push([name.slice(0, -1), number]);
    else named.set(name, [...(named.get(name) ?? []), number]);
  });
  return { named, prefixed };
}

function build(known: Known): Index {
  const { signs, matchers, askedBy } = file(known);
  return {
    known,
    signs,
    matchers,
    askedBy,
    ...fileNames(matchers),
    single: matchers.flatMap((matcher, number) => (isSingle(matcher) ? [number] : [])),
    title: documentIndex(matchers, 'title'),
    text: documentIndex(matchers, 'text'),
    body: documentIndex(matchers, 'body'),
  };
}

const built = new WeakMap<Knowledge, Index>();

/** The index of this knowledge, built at its first use: a background that meets no refusal never pays for it. */
export function indexOf(knowledge: Knowledge): Index {
  const known = built.get(knowledge);
  if (known) return known;
  const index = build(readKnowledge(knowledge));
  built.set(knowledge, index);
  return index;
}
