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
  expect(readHar(har(entry))[0]).toMatchObject({
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
  expect(readHar(har({ ...entry, response: { ...entry.response, content } }))[0]?.body).toBe('nü');
});

test('exported without cookies: nothing is known of them', () => {
  const request = { ...entry.request, headers: [] };
  expect(readHar(har({ ...entry, request }))[0]).toMatchObject({ cookiesSent: null, cookieBytes: null });
});

test('a request without an answer is left out', () => {
  expect(readHar(har({ ...entry, response: { status: 0 } }))).toEqual([]);
});

test('another file is refused', () => {
  expect(() => readHar('{}')).toThrow('no log.entries');
});
