import { expect, it } from 'vitest';
import { minutesAhead, sightingOf, type Computer, type Sighting } from './sighting.ts';

const zones: Readonly<Record<string, readonly string[]>> = {
  DE: ['Europe/Berlin', 'Europe/Busingen'],
  NL: ['Europe/Amsterdam'],
  US: ['America/New_York', 'America/Los_Angeles'],
};
const computer = (zone: string, ...countries: readonly string[]): Computer => ({
  zone,
  countries,
  zonesOf: (country) => zones[country] ?? [],
});

const seen: readonly [country: string | null, Computer, Omit<Sighting, 'country'> | null, because: string][] =
  [
    ['DE', computer('Europe/Berlin', 'DE'), { against: 'same', home: 'DE' }, 'all agree'],
    ['US', computer('America/Los_Angeles', 'DE'), { against: 'same', home: 'US' }, 'one zone of several'],
    ['NL', computer('Europe/Berlin', 'DE'), { against: 'elsewhere', home: 'DE' }, 'a network abroad'],
    ['NL', computer('Europe/Berlin', 'US', 'DE'), { against: 'elsewhere', home: 'DE' }, 'second language'],
    ['NL', computer('Asia/Tokyo', 'US'), { against: 'elsewhere', home: null }, 'no language names the zone'],
    [
      'NL',
      computer('Europe/Berlin', 'NL'),
      { against: 'perhaps', home: null },
      'a traveller, or a clock not set',
    ],
    ['NL', computer('UTC', 'US'), { against: 'plain', home: null }, 'a browser that hides its zone'],
    ['NL', computer('Etc/GMT-1', 'US'), { against: 'plain', home: null }, 'a zone that is no place'],
    ['XX', computer('Europe/Berlin', 'DE'), null, 'Cloudflare does not know the country'],
    [null, computer('Europe/Berlin', 'DE'), null, 'it was not told'],
  ];
it.each(seen)('seen in %s: %#', (country, own, expected) => {
  expect(sightingOf({ country }, own)).toEqual(expected === null ? null : { country, ...expected });
});

const at = Date.UTC(2026, 10, 24, 12);
const clocks: readonly [date: number, age: number, minutes: number, because: string][] = [
  [at - 1_000, 0, 0, 'the answer took a second'],
  [at - 119_000, 0, 0, 'less than two minutes'],
  [at - 720_000, 0, 12, 'ahead'],
  [at + 3_600_000, 0, -60, 'behind: a wrong summer time'],
  [at - 720_000, 715, 0, 'a cache kept the answer for twelve minutes'],
];
it.each(clocks)('a clock: %#', (date, age, minutes) => {
  expect(minutesAhead({ date, age, at })).toBe(minutes);
});
