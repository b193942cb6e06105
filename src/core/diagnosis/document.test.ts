import { expect, test } from 'vitest';
import { excerptLimit, readDocument, titleOf } from './document.ts';
import { foldedSlice } from './units.ts';

function textOf(body: string): string {
  return foldedSlice(readDocument(body, null).text, 0, 500);
}

function sourceOf(body: string): string {
  return foldedSlice(readDocument(body, null).source, 0, 500);
}

test.each([
  ['plain text', 'Access  Denied\r\n', 'access denied'],
  ['tags break words unless they are inline', '<h1>Error</h1><p>code <b>10</b>20</p>', 'error code 1020'],
  ['references in decimals, as Akamai writes', 'Reference&#32;&#35;18&#46;ab', 'reference #18.ab'],
  ['names of references', '&Uuml;ber &amp; &nbsp;so &unknown; &', 'über & so &unknown; &'],
  ['letters with any accent', '&eacute;&ccedil;&aring;&scaron;&ntilde;&szlig;&oslash;', 'éçåšñßø'],
  ['no letter bears this one', '&xgrave; &uml; &constructor;', '&xgrave; &uml; &constructor;'],
  ['scripts and styles are not read', '<style>a{}</style>x<script>var t = "blocked"</script>y', 'x y'],
  ['nor comments', 'a<!-- blocked -->b', 'ab'],
  ['a script that never closes', 'a<script>blocked', 'a'],
  ['an angle that is no tag', 'a < b > c', 'a < b > c'],
  ['a tag that never closes', 'a <b', 'a <b'],
  ['typographic quotes, full-width signs', 'don’t “x” ！', 'don\'t "x" !'],
  ['escapes of JSON', '{"m":"Acc\\u00e8s \\"x\\" https:\\/\\/a"}', '{"m":"accès "x" https://a"}'],
])('reads: %s', (_reason, body, expected) => {
  expect(textOf(body)).toBe(expected);
});

test.each([
  ['quotes are one kind', "<a id='x'>", '<a id="x">'],
  ['no space around the colon of a key', '{ "code" : "x", "n": 1 }', '{ "code":"x", "n":1 }'],
  ['other colons keep theirs', 'a : b', 'a : b'],
])('source: %s', (_reason, body, expected) => {
  expect(sourceOf(body)).toBe(expected);
});

test.each([
  {
    why: 'its own',
    body: '<TITLE>\n Attention  Required! </TITLE>',
    shown: 'Tab',
    title: 'Attention Required!',
  },
  { why: 'the first of two', body: '<title>a</title><svg><title>b</title></svg>', shown: null, title: 'a' },
  { why: "the browser's, where the body brings none", body: 'text', shown: 'Tab', title: 'Tab' },
])('title: $why', ({ body, shown, title }) => {
  expect(titleOf(readDocument(body, shown))).toBe(title);
});

test('no more than the limit is read', () => {
  expect(readDocument('x'.repeat(excerptLimit + 10), null).text.length).toBe(excerptLimit);
});
