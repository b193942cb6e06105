import { expect, test } from 'vitest';
import { NotAnExchange, readExchange, readId } from './read-exchange.ts';

const least = { url: 'https://a.example/', status: 403 };

test('what is not given is not known', () => {
  expect(readExchange(least)).toEqual({
    url: 'https://a.example/',
    method: 'GET',
    status: 403,
    headers: [],
    body: null,
    title: null,
    referrer: null,
    cookiesSent: null,
    cookieBytes: null,
    now: null,
    place: 'page',
  });
});

test.each([
  { why: 'pairs', headers: [['A', '1']], read: [['A', '1']] },
  { why: "a HAR's objects", headers: [{ name: 'A', value: '1' }], read: [['A', '1']] },
  {
    why: 'one object',
    headers: { A: '1', B: ['2', '3'] },
    read: [
      ['A', '1'],
      ['B', '2'],
      ['B', '3'],
    ],
  },
  { why: 'a number as value', headers: { A: 1 }, read: [['A', '1']] },
  { why: 'no value', headers: [['A']], read: [['A', '']] },
])('headers: $why', ({ headers, read }) => {
  expect(readExchange({ ...least, headers }).headers).toEqual(read);
});

test.each([
  { why: 'a yes', given: { cookiesSent: true }, read: { cookiesSent: true, cookieBytes: null } },
  { why: 'bytes', given: { cookiesSent: 900 }, read: { cookiesSent: true, cookieBytes: 900 } },
  { why: 'no bytes', given: { cookiesSent: 0 }, read: { cookiesSent: false, cookieBytes: 0 } },
  { why: 'time as text', given: { now: '2026-01-01T00:00:00Z' }, read: { now: 1_767_225_600_000 } },
  { why: 'time as number', given: { now: 5 }, read: { now: 5 } },
  { why: 'a time that is none', given: { now: 'soon' }, read: { now: null } },
  { why: 'a method in any case', given: { method: 'post' }, read: { method: 'POST' } },
  { why: 'a status as text', given: { status: '451' }, read: { status: 451 } },
])('reads $why', ({ given, read }) => {
  expect(readExchange({ ...least, ...given })).toMatchObject(read);
});

test.each([
  [null, 'not an object'],
  [[], 'not an object'],
  [{ status: 403 }, 'url'],
  [{ url: 'x' }, 'status'],
  [{ url: 'x', status: 'no' }, 'status'],
  [{ ...least, headers: 'x' }, 'headers'],
  [{ ...least, headers: [5] }, 'header'],
])('refuses %j and says what is missing: %s', (value, message) => {
  expect(() => readExchange(value)).toThrow(NotAnExchange);
  expect(() => readExchange(value)).toThrow(message);
});

test.each([
  [{ id: 'a' }, 'a'],
  [{ id: 7 }, 7],
  [{}, null],
  ['text', null],
])('the name of %j is %j', (value, id) => {
  expect(readId(value)).toBe(id);
});
