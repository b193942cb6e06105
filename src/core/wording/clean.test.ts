import { describe, expect, it } from 'vitest';
import { clean } from './clean.ts';
import { addressRuns, readable, shortened } from './address-runs.ts';
import { spoken } from '../testing/spoken.ts';

describe('text of a server', () => {
  it.each([
    ['lines become one', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['nothing turns its neighbours', '\u202Eevil\u2066x\u2069', 'evil x'],
    ['nothing hides', 'a\u200B\u00AD\uFEFFb', 'a b'],
    ['nothing hides that is called a letter', 'a\u3164b\uFFA0c\u115Fd\u17B4e\u2800f\u034Fg', 'a b c d e f g'],
    ['nothing is left of half a character', 'a\uD800b', 'a\uFFFDb'],
    ['marks don’t pile up', `e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(4)}`],
    ['marks of a script stay', 'क्षि', 'क्षि'],
    ['other scripts stay', 'שלום, 世界!', 'שלום, 世界!'],
  ])('%s', (_reason, raw, shown) => {
    expect(clean(raw)).toBe(shown);
  });

  it('is cut at whole characters', () => {
    expect(clean('😀'.repeat(10), 4)).toBe('😀😀😀…');
  });
});

describe('an address for people', () => {
  it.each([
    ['letters are decoded', '/caf%C3%A9/%D0%BC%D0%B8%D1%80', '/café/мир'],
    ['a space stays what it is', '/a%20b', '/a%20b'],
    ['an encoded slash stays apart from a slash', '/a%2Fb', '/a%2Fb'],
    ['nothing turns its neighbours', '/%E2%80%AEgnp.exe', '/%E2%80%AEgnp.exe'],
    ['a letter that is shown as nothing stays encoded', '/a%E3%85%A4b', '/a%E3%85%A4b'],
    ['so does a mark that is', '/a%EF%B8%8F', '/a%EF%B8%8F'],
    ['bytes that are no UTF-8 stay', '/%FF%FE', '/%FF%FE'],
    ['an encoded percent sign stays', '/100%25', '/100%25'],
    ['half an escape stays', '/100%', '/100%'],
  ])('%s', (_reason, raw, shown) => {
    expect(readable(raw)).toBe(shown);
  });

  it('is cut in the middle, where it is longest', () => {
    expect(shortened('abcdefghij', 5)).toBe('ab…ij');
    expect(shortened('abcde', 5)).toBe('abcde');
  });

  it('marks what is odd, and leaves it as it was written', () => {
    expect(
      addressRuns([
        { text: 'a.example/caf%C3%A9', odd: false },
        { text: '%20', odd: true },
      ]),
    ).toEqual([
      { text: 'a.example/café', mark: 'code' },
      { text: '%20', mark: 'odd' },
    ]);
  });

  it('stays short, however long it is', () => {
    expect(
      spoken(
        addressRuns([
          { text: 'x'.repeat(5_000), odd: false },
          { text: ')'.repeat(5_000), odd: true },
        ]),
      ),
    ).toHaveLength(90);
  });
});
