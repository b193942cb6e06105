import { expect, test } from 'vitest';
import { readExchange } from '../../cli/read-exchange.ts';
import { isLittleElse, isQuoted } from './block-page.ts';
import { observe } from './observe.ts';

const sentence = 'The quick brown fox jumps over the lazy dog near the river bank. ';

function seenAs(body: string, type = 'text/html'): ReturnType<typeof observe> {
  return observe(
    readExchange({ url: 'https://x.example/', status: 200, headers: { 'content-type': type }, body }),
  );
}

test.each([
  [
    '<title>Request Rejected</title>The requested URL was rejected. <a href="/">[Go Back]</a>',
    'text/html',
    true,
    'a block page',
  ],
  ['', 'text/html', true, 'a frame or script alone'],
  [`<p>${sentence.repeat(60)}`, 'text/html', false, 'much to read'],
  ['<article>Request Rejected, and what it means</article>', 'text/html', false, 'an article'],
  [
    '<p>I get this:</p><blockquote>Request Rejected</blockquote>',
    'text/html',
    false,
    'a quotation in a forum',
  ],
  ['<nav>Shop</nav>Request Rejected', 'text/html', false, 'a page with a menu'],
  ['<a>1</a>'.repeat(13), 'text/html', false, 'a list of links'],
  ['{"message":"Access denied"}', 'application/json', true, 'an API that refuses'],
  [JSON.stringify(Array(20).fill({ body: sentence })), 'application/json', false, 'a log of refusals'],
  [sentence.repeat(12), 'text/plain', false, 'a text about refusals'],
  ['const message = "Request Rejected";', 'text/javascript', false, 'a script that holds the words'],
  ['#cf-wrapper {}', 'text/css', false, 'a style sheet that holds the id'],
])('%s as %s may be a block page below 400: %s (%s)', (body, type, expected) => {
  const mark = { observed: 'body', value: 'id="mark"' } as const;
  expect(isLittleElse(seenAs(body, type), [mark])).toBe(expected);
});

test.each([
  [10, true],
  [20, false],
])(
  'what has nothing but a sentence of the page for it says little else: %i sentences more, %s',
  (more, expected) => {
    const body = `<p>Blocked by company policy. ${sentence.repeat(more)}`;
    const words = { observed: 'body', value: 'Blocked by company policy' } as const;
    expect(isLittleElse(seenAs(body), [words])).toBe(expected);
  },
);

test.each([
  ['<body id=ERR_ACCESS_DENIED>Denied', 'id=ERR_ACCESS_DENIED', false, 'in a tag'],
  ['Squid writes &lt;body id=ERR_ACCESS_DENIED>', 'id=ERR_ACCESS_DENIED>', true, 'written out'],
  [
    '<iframe src="/_Incapsula_Resource?CWUDNSAI=9">',
    '_Incapsula_Resource?',
    false,
    'without a mark of source',
  ],
  [
    '<p>It says “Blocked by company policy”. Why?',
    'Blocked by company policy',
    true,
    'between quotation marks',
  ],
  [
    '<p>The “shop” is closed. Blocked by company policy',
    'Blocked by company policy',
    false,
    'after a quotation',
  ],
])('%s quotes %s: %s (%s)', (body, value, expected) => {
  expect(isQuoted({ observed: 'body', value }, seenAs(body).document)).toBe(expected);
});
