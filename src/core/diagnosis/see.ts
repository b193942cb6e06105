import { valueMark } from './compiled-form.ts';
import type { DocumentIndex, Index } from './index-knowledge.ts';
import { operatorAt } from './index-knowledge.ts';
import type { Observation, Sighting } from './observe.ts';
import { search } from './pattern-search.ts';
import type { Pen } from './units.ts';
import { foldedSlice, slice } from './units.ts';

/** What was seen, by number of the matcher that looked for it. */
export type Seen = Map<number, Sighting>;

interface Look {
  readonly index: Index;
  readonly observation: Observation;
  readonly seen: Seen;
}

/** Longest value that evidence shows. */
const longestValue = 120;

function cut(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
}

/** Whether a value passes the test of a compiled matcher, which stands in it from `at` on. */
function passes(matcher: string, at: number, value: string): boolean {
  const operator = matcher.charAt(at);
  if (operator === '') return true;
  return matcher
    .slice(at + 1)
    .split(valueMark)
    .some((one) => {
      if (operator === '=') return value === one;
      if (operator === '^') return value.startsWith(one);
      return operator === '$' ? value.endsWith(one) : value.includes(one);
    });
}

/** Calls `each` with every matcher that asks for this name, exactly or by its beginning. */
function askers(index: Index, name: string, each: (number: number) => void): void {
  index.named.get(name)?.forEach(each);
  for (const [prefix, number] of index.prefixed) if (name.startsWith(prefix)) each(number);
}

function seeHeaders({ index, observation, seen }: Look): void {
  for (const [name, sent] of observation.headers) {
    const value = sent.trim().toLowerCase();
    askers(index, `H${name}`, (number) => {
      const matcher = index.matchers[number] ?? '';
      if (seen.has(number) || !passes(matcher, operatorAt(matcher), value)) return;
      seen.set(number, { observed: 'header', value: cut(`${name}: ${sent.trim()}`) });
    });
  }
}

function seeCookies({ index, observation, seen }: Look): void {
  for (const name of observation.cookies) {
    askers(index, `C${name.toLowerCase()}`, (number) => {
      seen.set(number, { observed: 'cookie', value: cut(name) });
    });
  }
}

/** Enough of a document's beginning to tell whether it is as short as `is: ''` or `is: 'no'` wants. */
const shortLength = 8;

function start(place: Pen): string {
  return foldedSlice(place, 0, shortLength);
}

/** Values that are compared one by one, by place letter. */
function singleValues({
  url,
  type,
  exchange,
  document,
}: Observation): Readonly<Record<string, Sighting | null>> {
  const of = (observed: Sighting['observed'], value: string | undefined | null): Sighting | null =>
    value === undefined || value === null ? null : { observed, value };
  const wasRead = exchange.body !== null;
  return {
    h: of('url', url?.hostname.toLowerCase()),
    p: of('url', url?.pathname.toLowerCase()),
    q: of('url', url?.search.slice(1).toLowerCase()),
    y: of('header', type),
    m: of('method', exchange.method.toLowerCase()),
    i: of('title', start(document.title)),
    t: of('body', wasRead ? start(document.text) : null),
    b: of('body', wasRead ? start(document.source) : null),
  };
}

/** The address, the type, the method, and documents of next to no length. */
function seeSingles({ index, observation, seen }: Look): void {
  const values = singleValues(observation);
  for (const { matcher, test } of index.single) {
    const sighting = values[test.charAt(1)];
    if (!sighting || !passes(test, 2, sighting.value)) continue;
    const name = test.charAt(1) === 'y' ? 'content-type: ' : '';
    seen.set(matcher, { ...sighting, value: cut(name + sighting.value) });
  }
}

interface Searched {
  readonly pen: Pen;
  readonly as: 'title' | 'body';
}

/** Whether a string found at `at` stands where its test wants it; in the title, the text's tests may only be contained. */
function standsRight(matcher: string, place: Searched, found: { at: number; size: number }): boolean {
  const operator = matcher.charAt(2);
  if (matcher.charAt(1) === 't' && place.as === 'title') return operator === '~';
  if (operator === '=') return found.at === 0 && found.size === place.pen.length;
  if (operator === '^') return found.at === 0;
  return operator === '~' || found.at + found.size === place.pen.length;
}

function isLetter(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 97 && unit <= 122;
}

/** A phrase of several words begins where a word does: "membership is not valid" says nothing of an "ip is not". */
function beginsWithin(pattern: string, { pen }: Searched, at: number): boolean {
  return at > 0 && isLetter(pattern.charCodeAt(0)) && isLetter(pen.units[at - 1]) && pattern.includes(' ');
}

function seeIn({ index, seen }: Look, where: DocumentIndex, place: Searched): void {
  if (place.pen.length === 0) return;
  search(where.search, place.pen, (pattern, at) => {
    const number = where.matcherOf(pattern);
    const sought = (where.patterns[pattern] ?? '').slice(1);
    const size = sought.length;
    if (where === index.text && beginsWithin(sought, place, at)) return false;
    if (seen.has(number) || !standsRight(index.matchers[number] ?? '', place, { at, size })) return true;
    seen.set(number, { observed: place.as, value: cut(slice(place.pen, at, at + size).trim()) });
    return true;
  });
}

/** Looks for everything that any signature asks for, each place once. */
export function see(index: Index, observation: Observation): Seen {
  const { title, text, source } = observation.document;
  const look: Look = { index, observation, seen: new Map() };
  seeHeaders(look);
  seeCookies(look);
  seeSingles(look);
  seeIn(look, index.title, { pen: title, as: 'title' });
  seeIn(look, index.text, { pen: text, as: 'body' });
  // A person reads the title too.
  seeIn(look, index.text, { pen: title, as: 'title' });
  seeIn(look, index.body, { pen: source, as: 'body' });
  return look.seen;
}
