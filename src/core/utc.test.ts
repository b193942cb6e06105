import { expect, it } from 'vitest';
import { httpDate, utcIn } from './utc.ts';

it.each([
  ['the example of RFC 9110', 'Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
  ['dashes, as cookies are written', 'Sun, 06-Nov-1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
  ['a day with one digit', 'Mon, 5 Jan 2026 00:00:00 GMT', '2026-01-05T00:00:00Z'],
  ['a leap day', 'Thu, 29 Feb 2024 12:00:00 GMT', '2024-02-29T12:00:00Z'],
])('reads a date of HTTP: %s', (_reason, text, moment) => {
  expect(httpDate(text)).toBe(Date.parse(moment));
});

it.each([
  ['no header', null],
  ['nothing', ''],
  ['another zone, which means another moment on each computer', 'Sun, 06 Nov 1994 08:49:37 CET'],
  ['no month', 'Sun, 06 Foo 1994 08:49:37 GMT'],
  ['words', 'tomorrow'],
  ['seconds', '1700000000'],
])('reads no date of HTTP in %s', (_reason, text) => {
  expect(httpDate(text)).toBeNull();
});

it.each([
  ['a day alone', /^(\d+)-(\d+)-(\d+)(?:T(\d+))?$/.exec('2026-03-01'), '2026-03-01T00:00:00Z'],
  ['to the second', /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec('20240229T235959'), '2024-02-29T23:59:59Z'],
])('reads a moment in UTC: %s', (_reason, found, moment) => {
  expect(utcIn(found)).toBe(Date.parse(moment));
});

it('finds no moment where a pattern found nothing', () => {
  expect(utcIn(/x/.exec('y'))).toBeNull();
});
