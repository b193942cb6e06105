import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLetters } from './anchors.ts';
import { patternSearch, search } from './pattern-search.ts';

function find(patterns: readonly string[], text: string): [number, number][] {
  const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
  const found: [number, number][] = [];
  const built = patternSearch(patterns.map(createLetters()));
  search(built, { units, length: units.length }, (pattern, at) => found.push([pattern, at]));
  return found.sort(([a], [b]) => a - b);
}

test('finds each pattern once, where it first stands', () => {
  expect(find(['blocked', 'been blocked', 'nothing'], 'you have been blocked, blocked')).toEqual([
    [0, 14],
    [1, 9],
  ]);
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
