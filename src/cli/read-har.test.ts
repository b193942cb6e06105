import { expect, test } from 'vitest';
import { readHar } from './read-har.ts';

function har(...entries: readonly object[]): string {
  return JSON.stringify({ log: { version: '1.2', entries } });
}

const entry = {
  startedDateTime: '2026-01-01T00:00:00Z',
  request: {
    url: 'https://a.example/',
    method: 'POST',
    headers: [
      { name: 'Cookie', value: 'a=b' },
      { name: 'Referer', value: 'https://b.example/' },
    ],
  },
  response: { status: 403, headers: [{ name: 'Server', value: 'x' }], content: { text: 'no' } },
};

test('reads what both sides sent', () => {
  expect(readHar(har(entry))[0]?.exchange).toMatchObject({
    method: 'POST',
    headers: [['Server', 'x']],
    body: 'no',
    referrer: 'https://b.example/',
    cookiesSent: true,
    cookieBytes: 3,
    now: 1_767_225_600_000,
  });
});

test('a body in Base64', () => {
  const content = { text: 'bsO8', encoding: 'base64' };
  expect(readHar(har({ ...entry, response: { ...entry.response, content } }))[0]?.exchange?.body).toBe('nü');
});

test('exported without cookies: nothing is known of them', () => {
  const request = { ...entry.request, headers: [] };
  expect(readHar(har({ ...entry, request }))[0]?.exchange).toMatchObject({
    cookiesSent: null,
    cookieBytes: null,
  });
});

test('a request without an answer is left out', () => {
  expect(readHar(har({ ...entry, response: { status: 0 } }))).toEqual([]);
});

test.each([
  ['{}', 'no log.entries', 'JSON of another kind'],
  ['', 'not JSON', 'an empty file'],
  ['<html>', 'not JSON', 'another file'],
])('%j is refused: %s', (text, message) => {
  expect(() => readHar(text)).toThrow(message);
});

test('comments, fields of one browser and a byte order mark are no hindrance', () => {
  const commented = {
    ...entry,
    comment: 'a',
    _priority: 'High',
    response: { ...entry.response, comment: 'b' },
  };
  expect(readHar(`\ufeff${har(commented)}`)[0]?.exchange?.status).toBe(403);
});

test.each([
  { broken: [], problem: 'url is not a text', why: 'no entry' },
  {
    broken: { request: entry.request },
    problem: 'status is not a number of three digits',
    why: 'no response',
  },
  {
    broken: { ...entry, response: { status: 403, headers: 'none' } },
    problem: 'headers are neither a list nor an object',
    why: 'headers that are none',
  },
])('$why: is told with its number, and the rest is read', ({ broken, problem }) => {
  const read = readHar(har(entry, broken, entry));
  expect(read.map((one) => one.problem)).toEqual([null, problem, null]);
  expect(read.map(({ number }) => number)).toEqual([1, 2, 3]);
});
