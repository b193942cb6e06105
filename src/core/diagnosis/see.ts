import type { DocumentIndex, Index } from './index-knowledge.ts';
import { wanted } from './index-knowledge.ts';
import type { Observation, Sighting } from './observe.ts';
import { search } from './pattern-search.ts';
import type { Matcher, Test } from './signature.ts';
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

function passes(test: Test, value: string): boolean {
  if ('exists' in test) return true;
  return wanted(test).some((one) => {
    if ('is' in test) return value === one;
    if ('starts' in test) return value.startsWith(one);
    return 'ends' in test ? value.endsWith(one) : value.includes(one);
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
    askers(index, `header ${name}`, (number) => {
      const matcher = index.matchers[number];
      if (matcher?.in !== 'header' || seen.has(number) || !passes(matcher, value)) return;
      seen.set(number, { observed: 'header', value: cut(`${name}: ${sent.trim()}`) });
    });
  }
}

function seeCookies({ index, observation, seen }: Look): void {
  for (const name of observation.cookies) {
    askers(index, `cookie ${name.toLowerCase()}`, (number) => {
      seen.set(number, { observed: 'cookie', value: cut(name) });
    });
  }
}

const observedIn = {
  host: 'url',
  path: 'url',
  query: 'url',
  type: 'header',
  method: 'method',
  title: 'title',
  text: 'body',
  body: 'body',
} as const;

/** Enough of a document's beginning to tell whether it is as short as `is: ''` or `is: 'no'` wants. */
const shortLength = 8;

function start(place: Pen): string {
  return foldedSlice(place, 0, shortLength);
}

/** The address, the type, the method, and documents of next to no length: compared one by one. */
function seeSingles({ index, observation, seen }: Look): void {
  const { url, type, exchange, document } = observation;
  const wasRead = exchange.body !== null;
  const places = {
    host: url?.hostname.toLowerCase() ?? null,
    path: url?.pathname.toLowerCase() ?? null,
    query: url?.search.slice(1).toLowerCase() ?? null,
    type,
    method: exchange.method.toLowerCase(),
    title: start(document.title),
    text: wasRead ? start(document.text) : null,
    body: wasRead ? start(document.source) : null,
  };
  for (const number of index.single) {
    const matcher = index.matchers[number];
    if (!matcher || matcher.in === 'header' || matcher.in === 'cookie') continue;
    const value = places[matcher.in];
    if (value === null || !passes(matcher, value)) continue;
    seen.set(number, { observed: observedIn[matcher.in], value: cut(value) });
  }
}

interface Searched {
  readonly pen: Pen;
  readonly as: 'title' | 'body';
}

/** Whether a string found at `at` stands where its test wants it; in the title, the text's tests may only be contained. */
function standsRight(matcher: Matcher, place: Searched, found: { at: number; size: number }): boolean {
  if (matcher.in === 'text' && place.as === 'title') return 'contains' in matcher;
  if ('is' in matcher) return found.at === 0 && found.size === place.pen.length;
  if ('starts' in matcher) return found.at === 0;
  return !('ends' in matcher) || found.at + found.size === place.pen.length;
}

function seeIn({ index, seen }: Look, where: DocumentIndex, place: Searched): void {
  search(where.search, place.pen, (pattern, at) => {
    const number = where.matchers[pattern] ?? -1;
    const matcher = index.matchers[number];
    const size = where.search.patterns[pattern]?.length ?? 0;
    if (!matcher || seen.has(number) || !standsRight(matcher, place, { at, size })) return;
    seen.set(number, { observed: place.as, value: cut(slice(place.pen, at, at + size).trim()) });
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
