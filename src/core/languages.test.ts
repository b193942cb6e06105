import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageFor, languages } from './languages.ts';

describe('the list of languages', () => {
  it('has those of which there is a catalogue, and no other', () => {
    const folders = readdirSync('public/_locales').map((folder) => folder.replace('_', '-'));
    expect(languages.toSorted()).toEqual(folders.toSorted());
  });

  it('begins with what every other falls back to', () => {
    expect(languages[0]).toBe('en');
  });
});

/** All that are meant to be there one day: what is asked of the choice does not depend on how far the translators are. */
const all = [
  ...(['en', 'ar', 'cs', 'de', 'es', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl'] as const),
  ...(['pt-BR', 'pt-PT', 'ru', 'tr', 'uk', 'vi', 'zh-CN', 'zh-TW'] as const),
] as const;

const chosen: readonly (readonly [wanted: string, language: string, because: string])[] = [
  ['de', 'de', 'exactly'],
  ['pt-BR', 'pt-BR', 'exactly, with its region'],
  ['pt_BR', 'pt-BR', 'as a folder is called'],
  ['PT-br', 'pt-BR', 'in other letters'],
  ['de-AT', 'de', 'a region without a catalogue of its own'],
  ['es-419', 'es', 'a region by number'],
  ['ja-JP-mac', 'ja', 'Firefox on macOS says so; Intl.Locale refuses it'],
  ['pt', 'pt-BR', 'no region: most who say so read Brazilian'],
  ['pt-Latn-BR', 'pt-BR', 'with its script'],
  ['pt-AO', 'pt-PT', 'Angola writes as Portugal does (CLDR, parent locales)'],
  ['pt-Latn-MZ', 'pt-PT', 'Mozambique does too'],
  ['zh', 'zh-CN', 'no script: simplified'],
  ['zh-Hans', 'zh-CN', 'simplified'],
  ['zh-SG', 'zh-CN', 'Singapore writes simplified'],
  ['zh-Hans-HK', 'zh-CN', 'simplified, in Hong Kong: the script counts'],
  ['zh-Hant', 'zh-TW', 'traditional'],
  ['zh-Hant-HK', 'zh-TW', 'traditional'],
  ['zh-HK', 'zh-TW', 'Hong Kong writes traditional'],
  ['zh_MO', 'zh-TW', 'Macao does too'],
  ['iw', 'he', 'the old name of Hebrew'],
  ['iw-IL', 'he', 'the same, with a region'],
  ['in', 'id', 'the old name of Indonesian'],
  ['fa-AF', 'fa', 'Persian in Afghanistan'],
  ['hit', 'en', 'Hittite is not Hindi'],
  ['sv', 'en', 'a language without a catalogue'],
  ['', 'en', 'nothing'],
  ['../../secret', 'en', 'what is no tag at all'],
];

describe('who wants', () => {
  it.each(chosen)('%s gets %s: %s', (wanted, language) => {
    expect(languageFor(wanted, all)).toBe(language);
  });

  it('a language that has no catalogue yet gets English', () => {
    expect(languageFor('pt-PT', ['en', 'pt-BR'])).toBe('en');
  });

  it.each(all)('%s gets it', (language) => {
    expect(languageFor(language, all)).toBe(language);
  });
});
