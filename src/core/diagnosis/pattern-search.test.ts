import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLetters } from './anchors.ts';
import { patternSearch, search } from './pattern-search.ts';

function find(patterns: readonly string[], text: string): [number, number][] {
  const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
  const found: [number, number][] = [];
  const built = patternSearch(patterns.map(createLetters()));
  search(built, { units, length: units.length }, (pattern, at) => found.push([pattern, at]) > 0);
  return found.sort(([a], [b]) => a - b);
}

test('finds each pattern once, where it first stands', () => {
  expect(find(['blocked', 'been blocked', 'nothing'], 'you have been blocked, blocked')).toEqual([
    [0, 14],
    [1, 9],
  ]);
});

test('says a pattern again only while it is declined', () => {
  const places: number[] = [];
  const text = Uint16Array.from('vip is not, ip is not, ip is not', (char) => char.charCodeAt(0));
  search(patternSearch(['ip is not'].map(createLetters())), { units: text, length: text.length }, (_, at) => {
    places.push(at);
    return at > 1;
  });
  expect(places).toEqual([1, 12]);
});

test('agrees with indexOf on anything', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中'), minLength: 4, maxLength: 8 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中'), maxLength: 200 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), text, (words, where) => {
      const expected = words
        .map((one, i): [number, number] => [i, where.indexOf(one)])
        .filter(([, at]) => at >= 0);
      expect(find(words, where)).toEqual(expected);
    }),
  );
});
