import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import { createSay } from './say.ts';
import { clockInWords, momentInWords, spanInWords, whenInWords } from './times.ts';

const say = createSay(english);
const sagen = createSay(german);

/** Local noon, so that neither midnight nor the zone of the machine plays a part. */
const noon = new Date(2026, 10, 23, 12, 0, 0).getTime();
const minute = 60_000;
const hour = 60 * minute;

describe('when something was', () => {
  const moments: readonly [reason: string, at: number, english: string, german: string][] = [
    ['this moment', noon - 5_000, 'just now', 'gerade eben'],
    ['a clock that ran ahead', noon + 5_000, 'just now', 'gerade eben'],
    ['minutes', noon - 3 * minute, '3 min. ago', 'vor 3 Min.'],
    ['almost an hour', noon - 59 * minute - 59_000, '59 min. ago', 'vor 59 Min.'],
    ['hours', noon - 2 * hour, '2 hr. ago', 'vor 2 Std.'],
    ['this morning', noon - 11 * hour, '11 hr. ago', 'vor 11 Std.'],
    ['last evening', noon - 16 * hour, 'yesterday', 'gestern'],
    ['two days ago', noon - 48 * hour, 'Nov 21', '21. Nov.'],
    ['another year', noon - 365 * 24 * hour, 'Nov 23, 2025', '23. Nov. 2025'],
  ];

  it.each(moments)('%s', (_reason, at, inEnglish, inGerman) => {
    expect(whenInWords(at, noon, say)).toBe(inEnglish);
    expect(whenInWords(at, noon, sagen)).toBe(inGerman);
  });

  it('calls a short while before midnight hours, not yesterday', () => {
    const night = new Date(2026, 10, 23, 0, 30).getTime();
    expect(whenInWords(night - 2 * hour, night, say)).toBe('2 hr. ago');
  });
});

describe('how long', () => {
  it.each([
    [30_000, '30 seconds', '30 Sekunden'],
    [500, '1 second', '1 Sekunde'],
    [90_000, '2 minutes', '2 Minuten'],
    [2 * hour, '2 hours', '2 Stunden'],
    [72 * hour, '3 days', '3 Tage'],
  ])('%i', (milliseconds, inEnglish, inGerman) => {
    expect(spanInWords(milliseconds, say)).toBe(inEnglish);
    expect(spanInWords(milliseconds, sagen)).toBe(inGerman);
  });
});

describe('a moment', () => {
  it('has seconds and its zone, for support', () => {
    expect(momentInWords(noon, say)).toMatch(/^Nov 23, 2026, 12:00:00 GMT/);
    expect(momentInWords(noon, sagen)).toMatch(/^23\. Nov\. 2026, 12:00:00 GMT/);
  });

  it('has a date only on another day', () => {
    expect(clockInWords(noon, noon, sagen)).toBe('12:00');
    expect(clockInWords(noon + 24 * hour, noon, sagen)).toBe('24. Nov., 12:00');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1e300])('is shown even if it is none: %s', (at) => {
    expect(momentInWords(at, say)).toContain('GMT');
  });
});
