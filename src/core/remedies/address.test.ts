import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  belowParent,
  frontPageOf,
  lookAt,
  parentOf,
  withoutQueryThatHolds,
  type AddressPart,
} from './address.ts';

/** Parts with what is odd in brackets. */
const drawn = (parts: readonly AddressPart[]): string =>
  parts.map(({ text, odd }) => (odd ? `[${text}]` : text)).join('');

const damaged: readonly [reason: string, url: string, drawn: string, corrected: string][] = [
  ['a bracket of the sentence around it', 'https://a.example/x)', 'a.example/x[)]', 'https://a.example/x'],
  ['a comma after it', 'https://a.example/x,', 'a.example/x[,]', 'https://a.example/x'],
  ['several of them', 'https://a.example/x).', 'a.example/x[).]', 'https://a.example/x'],
  ['a full stop after it', 'https://a.example/x.html.', 'a.example/x.html[.]', 'https://a.example/x.html'],
  ['an encoded bracket', 'https://a.example/x%29', 'a.example/x[%29]', 'https://a.example/x'],
  ['a space behind it', 'https://a.example/x%20', 'a.example/x[%20]', 'https://a.example/x'],
  ['a space before a name', 'https://a.example/%20x', 'a.example/[%20]x', 'https://a.example/x'],
  ['encoded twice', 'https://a.example/a%2520b', 'a.example/a[%2520]b', 'https://a.example/a%20b'],
  [
    'a space behind it, encoded twice',
    'https://a.example/x%2520',
    'a.example/x[%2520]',
    'https://a.example/x',
  ],
  ['a doubled slash', 'https://a.example/a//b', 'a.example/a[//]b', 'https://a.example/a/b'],
  [
    'typographic quotes around it',
    'https://a.example/“x”',
    'a.example/[%E2%80%9C]x[%E2%80%9D]',
    'https://a.example/x',
  ],
  ['a straight quote of a link', 'https://a.example/x%22', 'a.example/x[%22]', 'https://a.example/x'],
  ['an angle bracket of an e-mail', 'https://a.example/x%3E', 'a.example/x[%3E]', 'https://a.example/x'],
  ['a zero-width space', 'https://a.example/a\u200Bb', 'a.example/a[%E2%80%8B]b', 'https://a.example/ab'],
  ['what a shortened link ends in', 'https://a.example/x…', 'a.example/x[%E2%80%A6]', 'https://a.example/x'],
  [
    'the same behind a query',
    'https://a.example/?q=1…',
    'a.example/?q=1[%E2%80%A6]',
    'https://a.example/?q=1',
  ],
  ['a Chinese full stop', 'https://a.example/x。', 'a.example/x[%E3%80%82]', 'https://a.example/x'],
  ['a host that ends in a dot', 'https://a.example./x', 'a.example[.]/x', 'https://a.example/x'],
  [
    'a host that ends in a dot, with a port',
    'http://a.example.:8080/',
    'a.example[.]:8080/',
    'http://a.example:8080/',
  ],
  [
    'the address twice',
    'https://a.example/https://a.example/x',
    'a.example[/https://a.example]/x',
    'https://a.example/x',
  ],
  ['behind a query', 'https://a.example/x?q=1)', 'a.example/x?q=1[)]', 'https://a.example/x?q=1'],
];

const sound: readonly [reason: string, url: string][] = [
  ['brackets in pairs belong to the title', 'https://en.wiki.example/wiki/Mercury_(planet)'],
  ['a space inside a name', 'https://a.example/annual%20report.pdf'],
  ['a sentence that was searched for', 'https://a.example/?q=what+is+this.'],
  ['an address in an archive', 'https://web.archive.example/web/2020/https://a.example/x'],
  ['a foreign address behind a proxy', 'https://reader.example/https://a.example/x'],
  ['an address inside a query, encoded twice as it must be', 'https://a.example/?next=%2Fa%2520b'],
  ['an apostrophe inside a word', 'https://a.example/l%E2%80%99%C3%A9t%C3%A9'],
  ['dots encoded twice, which would name another path', 'https://a.example/a/%252e%252E/b'],
  ['slashes encoded twice, which would too', 'https://a.example/a%252fb%255Cc'],
  ['a dot in front', 'https://a.example/.well-known/x'],
  ['the front page', 'https://a.example/'],
];

describe('what looks wrong in an address', () => {
  it.each(damaged)('%s', (_reason, url, shown, corrected) => {
    const look = lookAt(url);
    expect(drawn(look.parts)).toBe(shown);
    expect(look.corrected).toBe(corrected);
  });

  it.each(sound)('nothing: %s', (_reason, url) => {
    const look = lookAt(url);
    expect(look.corrected).toBeNull();
    expect(look.parts.some(({ odd }) => odd)).toBe(false);
  });

  it.each(['not an address', '', 'javascript:alert(1))', 'data:text/html,x)', 'https://'])(
    'nothing in %j',
    (url) => {
      expect(lookAt(url)).toEqual({ parts: [{ text: url, odd: false }], corrected: null });
    },
  );

  it('marks three places at most, and mends them all', () => {
    const look = lookAt('https://a.example/a//b//c//d//e');
    expect(look.parts.filter(({ odd }) => odd)).toHaveLength(3);
    expect(look.corrected).toBe('https://a.example/a/b/c/d/e');
  });

  const oddities = [
    '/',
    '//',
    ')',
    ',',
    '.',
    '%20',
    '%2520',
    '%22',
    '“',
    '(',
    'a',
    'b',
    '\u200B',
    '?',
    '&',
    '=',
    'https://a.example',
    '%',
  ];
  const anyAddress = fc
    .array(fc.constantFrom(...oddities), { maxLength: 30 })
    .map((pieces) => `https://a.example/${pieces.join('')}`);

  it('shows the whole address, whatever it is', () => {
    fc.assert(
      fc.property(anyAddress, (url) => {
        const { host, pathname, search } = new URL(url);
        expect(
          lookAt(url)
            .parts.map(({ text }) => text)
            .join(''),
        ).toBe(host + pathname + search);
      }),
    );
  });

  it('never leads to another host, and mends all at once', () => {
    fc.assert(
      fc.property(anyAddress, (url) => {
        const { corrected } = lookAt(url);
        if (corrected === null) return;
        expect(new URL(corrected).origin).toBe('https://a.example');
        expect(corrected.length).toBeLessThan(new URL(url).href.length);
        expect(lookAt(corrected).corrected).toBeNull();
      }),
    );
  });

  it.each([')', '%20', '%2520', '//', '(', '%22/'])('reads 2,000 characters of %s in no time', (piece) => {
    const url = `https://a.example/${piece.repeat(2_000 / piece.length)}x`;
    const before = performance.now();
    lookAt(url);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('the folder above', () => {
  const folders: readonly [url: string, parent: string | null, frontPage: string | null][] = [
    ['https://a.example/press/2024/june.html', 'https://a.example/press/2024/', 'https://a.example/'],
    ['https://a.example/press/2024/', 'https://a.example/press/', 'https://a.example/'],
    ['https://a.example/press', 'https://a.example/', 'https://a.example/'],
    ['https://a.example/press//', 'https://a.example/', 'https://a.example/'],
    ['https://a.example:8443/a/b?c=d#e', 'https://a.example:8443/a/', 'https://a.example:8443/'],
    ['https://a.example/', null, null],
    ['https://a.example/?q=1', null, 'https://a.example/'],
    ['file:///home/x', null, null],
    ['about:blank', null, null],
    ['nonsense', null, null],
  ];

  it.each(folders)('%s: %s, %s', (url, parent, frontPage) => {
    expect(parentOf(url)).toBe(parent);
    expect(frontPageOf(url)).toBe(frontPage);
  });

  it.each([
    ['https://a.example/press/2024/june.html?x=1', '/press/2024/[june.html?x=1]'],
    ['https://a.example/press/2024/', '/press/[2024/]'],
    ['https://a.example/press/', '/[press/]'],
  ])('%s: %s is left', (url, shown) => {
    expect(drawn(belowParent(url))).toBe(shown);
  });
});

describe('a query that a firewall stopped', () => {
  const queries: readonly [reason: string, url: string, seen: string, shown: string | null][] = [
    [
      'the words stand in it',
      'https://a.example/s?q=1%20UNION%20select',
      'union select',
      '/s[?q=1%20UNION%20select]',
    ],
    [
      'spaces are plus signs',
      'https://a.example/s?q=1+union+select',
      'union select',
      '/s[?q=1+union+select]',
    ],
    ['encoded twice', 'https://a.example/s?q=%253Cscript', '<script', '/s[?q=%253Cscript]'],
    ['they stand elsewhere', 'https://a.example/union-select?q=1', 'union', null],
    ['there is no query', 'https://a.example/s', 's', null],
    ['a query that is no UTF-8', 'https://a.example/s?q=%FF../', '../', '/s[?q=%FF../]'],
  ];

  it.each(queries)('%s', (_reason, url, seen, shown) => {
    const look = withoutQueryThatHolds(url, seen);
    expect(look === null ? null : drawn(look.parts)).toBe(shown);
    if (look !== null) expect(look.corrected).toBe('https://a.example/s');
  });
});
