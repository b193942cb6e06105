import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import type { Catalogue } from './say.ts';

const catalogues: readonly (readonly [language: string, catalogue: Catalogue])[] = [
  ['en', english],
  ['de', german],
];

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const baseOf = (key: string): string => key.replace(new RegExp(`_(?:${categories.join('|')})$`), '');
const isCounted = (key: string): boolean => baseOf(key) !== key;

const messages = (catalogue: Catalogue): readonly (readonly [string, string])[] =>
  Object.entries(catalogue).map(([key, { message }]) => [key, message] as const);

/** Names in `{…}`, sorted; of a plural those of all its forms. */
function holes(catalogue: Catalogue, base: string): readonly string[] {
  const forms = messages(catalogue).filter(([key]) => baseOf(key) === base);
  const names = forms.flatMap(([, text]) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  return [...new Set(names)].toSorted().map(String);
}

describe('both catalogues', () => {
  const bases = (catalogue: Catalogue): readonly string[] =>
    [...new Set(Object.keys(catalogue).map(baseOf))].toSorted();

  it('hold the same messages', () => {
    expect(bases(german)).toEqual(bases(english));
  });

  it('leave the same holes to be filled', () => {
    for (const base of bases(english)) {
      expect([base, ...holes(german, base)]).toEqual([base, ...holes(english, base)]);
    }
  });

  it('mark the same words', () => {
    const marks = (text: string | undefined): readonly string[] =>
      [...(text ?? '').matchAll(/<(\w+)>/g)].map((match) => String(match[1])).toSorted();
    const german_ = new Map(messages(german));
    for (const [key, text] of messages(english)) {
      expect([key, ...marks(german_.get(key))]).toEqual([key, ...marks(text)]);
    }
  });

  it('keep one order, so that they can be read side by side', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });
});

describe.each(catalogues)('catalogue %s', (language, catalogue) => {
  it('says which language it is', () => {
    expect(catalogue['language_tag']?.message).toBe(language);
  });

  it('has every plural form of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const base of new Set(Object.keys(catalogue).filter(isCounted).map(baseOf))) {
      const there = categories.filter((category) => `${base}_${category}` in catalogue);
      expect([base, ...there.toSorted()]).toEqual([base, ...forms.toSorted()]);
    }
  });

  /** Messages of which something is not so, as the failing test shows them. */
  const those = (isOdd: (text: string) => boolean): readonly (readonly [string, string])[] =>
    messages(catalogue).filter(([, text]) => isOdd(text));

  it('knows, closes and never nests its marks', () => {
    const unmarked = /<(b|sure|code|odd)>[^<]+<\/\1>/g;
    expect(those((text) => /[<>]/.test(text.replaceAll(unmarked, '')))).toEqual([]);
  });

  it('has nothing in braces but names', () => {
    expect(those((text) => /[{}]/.test(text.replaceAll(/\{[a-z]\w*\}/g, '')))).toEqual([]);
  });

  it('has no stray spaces, and one character for an ellipsis', () => {
    expect(those((text) => text !== text.trim() || / {2}|\.{3}|\s[,.;:!?]/.test(text))).toEqual([]);
  });

  /** People search for this phrase as it is typed. */
  const asTyped = /without this site's cookies/gi;

  it('quotes as its language does', () => {
    const unquoted = (text: string): string =>
      text.replaceAll(/<code>.*?<\/code>/g, '').replaceAll(asTyped, '');
    expect(those((text) => /['"]/.test(unquoted(text)))).toEqual([]);
  });
});

/** Words that blame, joke, promise, or belong to other trades; "blocked" is only for somebody on a list. */
const neverSaid: readonly (readonly [language: string, pattern: RegExp])[] = [
  [
    'en',
    /\b(?:bypass|unblock|evade|circumvent|trick|hack|oops|whoops|sorry|please|denied|forbidden|blocked|banned)\b|!/i,
  ],
  ['de', /\b(?:umgeh|entsperr|austricks|trick|hack|hoppla|ups|leider|verboten|blockier|gebannt)|!/i],
];

/** Visitors did nothing wrong, and need no jargon; owners read logs of errors. */
const neverSaidToVisitors: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['en', /\b(?:errors?|invalid|illegal|fail(?:ed|s|ure)?|abort|request header|server-side|client)\b/i],
  ['de', /\b(?:fehler|ungültig|fehlgeschlagen|illegal|abgebrochen|client)/i],
];

describe('the voice', () => {
  const said = (language: string, pattern: RegExp): readonly (readonly [string, string])[] =>
    messages(new Map(catalogues).get(language) ?? {}).filter(([, text]) =>
      pattern.test(text.replaceAll(/<code>.*?<\/code>/g, '')),
    );

  it.each(neverSaid)('%s: never %s', (language, pattern) => {
    expect(said(language, pattern)).toEqual([]);
  });

  it.each(neverSaidToVisitors)('%s: never %s to a visitor', (language, pattern) => {
    expect(said(language, pattern).filter(([key]) => !/_owner$|^owner_/.test(key))).toEqual([]);
  });

  /** What fits: a first sentence in three lines of the card, a button in one, a list's words beside a status. */
  const longest: readonly (readonly [what: RegExp, english: number, german: number])[] = [
    [/_sentence(?:_|$)/, 72, 90],
    [/_title(?:_|$)/, 50, 56],
    [/^button_/, 18, 22],
    [/^footer_/, 26, 40],
    [/_short$/, 34, 42],
    [/^tier_/, 16, 20],
    [/_note(?:_|$)/, 125, 150],
  ];

  it.each(longest)('what ends in %s is at most %i characters long, in German %i', (what, ...most) => {
    for (const [place, [, catalogue]] of catalogues.entries()) {
      const over = messages(catalogue).filter(
        ([key, text]) => what.test(key) && text.length > (most[place] ?? 0),
      );
      expect(over).toEqual([]);
    }
  });

  it('says each cause with fixed words for how sure we are', () => {
    for (const [, catalogue] of catalogues) {
      const maybe = messages(catalogue).filter(([key]) => /^cause_.*_maybe$/.test(key));
      for (const [key, text] of maybe)
        expect([key, text.includes('<sure>{sure}</sure>')]).toEqual([key, true]);
      expect(maybe).toHaveLength(25);
    }
  });

  it('German speaks formally', () => {
    expect(messages(german).filter(([, text]) => /\b(?:du|dein|deine|dich|dir)\b/i.test(text))).toEqual([]);
  });
});

/** Which keys the code can ask for: texts in quotes, and templates with `${…}` as whatever it stands for. */
function askedFor(): (key: string) => boolean {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('knowledge'))
    .map((file) => `src/${file}`);
  const code = [...files, 'manifest.json'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const whole = new Set(
    Array.from(code.matchAll(/['"](?:__MSG_)?([a-z][a-z0-9_]*[a-z0-9])(?:__)?['"]/g), (match) => match[1]),
  );
  const templates = new Set(
    Array.from(code.matchAll(/`([a-z0-9_]+(?:\$\{[^}]*\}[a-z0-9_]*)+)`/g), (match) => String(match[1])),
  );
  const made = [...templates].map((one) => new RegExp(`^${one.replaceAll(/\$\{[^}]*\}/g, '[a-z0-9_]+')}$`));
  return (key) => whole.has(key) || made.some((pattern) => pattern.test(key));
}

describe('the code', () => {
  it('uses every message', () => {
    const isUsed = askedFor();
    expect(Object.keys(english).filter((key) => !isUsed(baseOf(key)) && !isUsed(key))).toEqual([]);
  });
});
