import { expect, test } from 'vitest';
import { isAddress, tailsOf } from './site-candidates.ts';

test.each([
  ['example.co.uk', ['uk', 'co.uk', 'example.co.uk'], 'shortest first'],
  ['localhost', ['localhost'], 'one label is its own only tail'],
  ['example.com.', ['com.', 'example.com.'], 'the root is no label'],
])('the tails of %s are %j: %s', (host, tails) => {
  expect(tailsOf(host)).toEqual(tails);
});

test.each([
  ['127.0.0.1', true, 'IPv4'],
  ['[::1]', true, 'IPv6, in brackets as the URL parser gives it'],
  ['1.2.3.4.example.com', false, 'a name that begins with an address'],
  ['1.2.3', false, 'the URL parser would have spelled an address with four numbers'],
  ['example.com', false, 'a name'],
])('%s is an address: %s (%s)', (host, expected) => {
  expect(isAddress(host)).toBe(expected);
});
