import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { createSay, type Catalogue } from './say.ts';

const say = createSay(english);

describe('a message', () => {
  it.each([
    [1, 'once'],
    [2, '2 times'],
    [1_234, '1,234 times'],
  ])('counts %i', (count, text) => {
    expect(say('times', { count })).toBe(text);
  });

  it('chooses the plural form of its own language', () => {
    const few: Catalogue = {
      language_tag: { message: 'pl' },
      language_direction: { message: 'ltr' },
      times_one: { message: 'raz' },
      times_few: { message: '{count} razy' },
      times_many: { message: '{count} razy (many)' },
      times_other: { message: '{count} razu' },
    };
    expect([1, 3, 5].map((count) => createSay(few)('times', { count }))).toEqual([
      'raz',
      '3 razy',
      '5 razy (many)',
    ]);
  });

  it('has its marks as runs', () => {
    expect(say.rich('who_server', { name: 'nginx' })).toEqual([
      { text: 'The site’s own web server, ', mark: null },
      { text: 'nginx', mark: 'strong' },
      { text: ', refused.', mark: null },
    ]);
  });

  it('never parses a value, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('<b>', '</b>', '{name}', '{count}', '$&'), (text, odd) => {
        const name = `${text}${odd}${text}`;
        const runs = say.rich('who_named', { name });
        expect(runs).toEqual([
          { text: name, mark: 'strong' },
          { text: ' refused.', mark: null },
        ]);
      }),
    );
  });

  const rtl: Catalogue = {
    language_tag: { message: 'ar' },
    language_direction: { message: 'rtl' },
    who_named: { message: 'رفض <b>{name}</b>.' },
    why_carriers_other: { message: '{names} ({count})' },
    owner_title: { message: '<code>{name}</code>' },
  };
  const apart = (text: string): string => `\u2068${text}\u2069`;

  const isolated: readonly (readonly [catalogue: Catalogue, name: string, shown: string, because: string])[] =
    [
      [english, 'nginx', 'nginx', 'the same direction'],
      [english, 'فريق', apart('فريق'), 'right to left, in a sentence from left to right'],
      [rtl, '10.0.0.1:8080', apart('10.0.0.1:8080'), 'numbers alone would be turned round'],
      [rtl, 'فريق', apart('فريق'), 'it may end in what has no direction'],
    ];
  it.each(isolated)('%#: keeps a value apart from its neighbours: %s', (catalogue, name, shown) => {
    const runs = createSay(catalogue).rich('who_named', { name });
    expect(runs.find(({ mark }) => mark === 'strong')?.text).toBe(shown);
  });

  it('keeps each name of a list apart, and the list as a whole', () => {
    const speak = createSay(rtl);
    const names = speak.list(['a.test', 'b.test']);
    expect(names).toBe(`${apart('a.test')} و${apart('b.test')}`);
    // No letter stands outside of the inner isolates: the outer one has to say which way it runs.
    expect(speak('why_carriers', { names, count: 2 })).toBe(`\u2067${names}\u2069 (2)`);
  });

  it('adds nothing to code, which is copied', () => {
    expect(createSay(rtl).rich('owner_title', { name: '/a' })).toEqual([{ text: '/a', mark: 'code' }]);
  });

  it('leaves a hole that nobody filled in sight, for tests to find', () => {
    expect(say('cause_unknown_sentence')).toBe('{host} refused this page.');
  });

  it('says which message a catalogue lacks', () => {
    const small: Catalogue = { language_tag: { message: 'en' }, language_direction: { message: 'rtl' } };
    expect(createSay(small).direction).toBe('rtl');
    expect(() => createSay(small)('card_label')).toThrow('card_label');
  });
});
