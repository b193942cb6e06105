import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { languageRules } from '../testing/language-rules.ts';
import { readCatalogues } from '../../../scripts/source/read-catalogues.ts';
import type { Catalogue } from './say.ts';

const shipped = readCatalogues();

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const baseOf = (key: string): string => key.replace(new RegExp(`_(?:${categories.join('|')})$`), '');
const isCounted = (key: string): boolean => baseOf(key) !== key;

const messages = (catalogue: Catalogue): readonly (readonly [key: string, text: string])[] =>
  Object.entries(catalogue).map(([key, { message }]) => [key, message] as const);
const basesOf = (catalogue: Catalogue): readonly string[] => [...new Set(Object.keys(catalogue).map(baseOf))];

/** The English text that a message of another language stands for; of a plural the general form. */
const originals = new Map(messages(english));
const originalOf = (key: string): string =>
  originals.get(isCounted(key) ? `${baseOf(key)}_other` : key) ?? '';

/** People search for this phrase as it is typed. */
const asTyped = /without this site's cookies/gi;

/** Without what is the same in every language: code, marks, holes, the product's own name. */
const words = (text: string): string =>
  text.replaceAll(/<code>.*?<\/code>|<\/?\w+>|\{\w+\}|Why403/g, ' ').replaceAll(asTyped, ' ');
/** As it stands on a screen, with something in every hole. */
const filled = (text: string): string =>
  text
    .replaceAll(/<code>.*?<\/code>/g, 'x')
    .replaceAll(/<\/?\w+>/g, '')
    .replaceAll(/\{\w+\}/g, 'x')
    .replaceAll(asTyped, 'x');
const pluralForms = (tag: string): readonly string[] =>
  categories.filter((one) =>
    new Intl.PluralRules(tag).resolvedOptions().pluralCategories.some((other) => other === one),
  );

const found = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0]).toSorted();

/** What fits: a first sentence in three lines of the card, a button in one, a list's words beside a status. */
const longest: readonly (readonly [what: RegExp, english: number, german: number, others: number])[] = [
  [/_sentence$/, 72, 90, 95],
  [/_title$/, 50, 56, 60],
  [/^button_/, 18, 22, 24],
  [/^footer_/, 26, 40, 42],
  [/_short$/, 34, 42, 44],
  [/^tier_/, 16, 20, 22],
  [/_note$/, 125, 150, 160],
  [/^extension_name$/, 45, 45, 45],
  [/^extension_description$/, 132, 132, 132],
];

/** The room that a text takes: marks above and below letters take none, Chinese, Japanese and Korean writing takes twice as much. */
function widthOf(text: string): number {
  const letters = Array.from(text.replaceAll(/[\p{M}\p{Cf}]/gu, ''));
  const wide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
  return letters.reduce((width, letter) => width + (wide.test(letter) ? 2 : 1), 0);
}

/** Messages of one word that many languages have from English, and some that one language has. */
const loanWords = ['site_data_cookies', 'history_status', 'guide_file'];
const sameIn: Readonly<Record<string, readonly string[]>> = {
  fr: ['popup_options', 'options_title', 'history_kind_pages'],
};

describe.each(shipped)('catalogue $tag', ({ tag, catalogue }) => {
  const rules = languageRules[tag];
  const texts = messages(catalogue);
  /** Messages of which something is not so, as the failing test shows them. */
  const those = (isOdd: (text: string, key: string) => boolean): readonly string[] =>
    texts.filter(([key, text]) => isOdd(text, key)).map(([key, text]) => `${key}: ${text}`);

  it('has rules to be held to', () => {
    expect(rules).toBeDefined();
  });

  it('says which language it is, and how it is written', () => {
    expect(catalogue['language_tag']?.message).toBe(tag);
    expect(catalogue['language_direction']?.message).toBe(rules?.direction ?? 'ltr');
  });

  it('lacks no message, no plural form of its language, and has none too many', () => {
    const wanted = basesOf(english).flatMap((base) =>
      base in english ? [base] : pluralForms(tag).map((form) => `${base}_${form}`),
    );
    const there = Object.keys(catalogue);
    expect({
      missing: wanted.filter((key) => !there.includes(key)),
      unknown: there.filter((key) => !wanted.includes(key)),
    }).toEqual({ missing: [], unknown: [] });
  });

  it('keeps one order, so that catalogues can be read side by side', () => {
    expect(basesOf(catalogue)).toEqual(basesOf(english));
    const apart = Object.keys(catalogue).filter(
      (key, place, all) => isCounted(key) && all.slice(0, place).includes(key),
    );
    expect(apart).toEqual([]);
  });

  it('leaves the same holes to be filled', () => {
    const holes = (text: string): readonly string[] => [...new Set(found(text, /\{(\w+)\}/g))];
    const isOdd = (text: string, key: string): boolean => {
      const wanted = holes(originalOf(key));
      // A form for one or two may say the number in a word.
      const needed =
        isCounted(key) && !key.endsWith('_other') ? wanted.filter((one) => one !== 'count') : wanted;
      const there = holes(text);
      return !there.every((one) => wanted.includes(one)) || !needed.every((one) => there.includes(one));
    };
    expect(those(isOdd)).toEqual([]);
  });

  it('marks the same words, and leaves code as it is', () => {
    const marked = (text: string): string =>
      [...found(text, /<(\w+)>/g), ...found(text, /<code>(.*?)<\/code>/g)].join();
    expect(those((text, key) => marked(text) !== marked(originalOf(key)))).toEqual([]);
  });

  it('knows, closes and never nests its marks', () => {
    const unmarked = /<(b|sure|code|odd)>[^<]+<\/\1>/g;
    expect(those((text) => /[<>]/.test(text.replaceAll(unmarked, '')))).toEqual([]);
  });

  it('has nothing in braces but names', () => {
    expect(those((text) => /[{}$]/.test(text.replaceAll(/\{[a-z]\w*\}/g, '')))).toEqual([]);
  });

  it('has each text in its place: the same numbers, and a question or a sentence where the English one is', () => {
    // Small numbers may be words. A language may have its own digits.
    const digitsOf = (text: string): string =>
      [0x660, 0x6f0, 0x966].reduce(
        (rest, zero) => Array.from(rest, (one) => digitFrom(one, zero)).join(''),
        words(text),
      );
    const digitFrom = (letter: string, zero: number): string => {
      const digit = letter.charCodeAt(0) - zero;
      return digit >= 0 && digit <= 9 ? `${digit}` : letter;
    };
    const numbers = (text: string): string => found(digitsOf(text), /\d{2,}/g).join();
    const ending = (text: string): string => {
      if (/[?？؟]$/.test(text)) return 'question';
      if (text.endsWith('…')) return 'more';
      if (/[”»“’」״]\.?$/.test(text)) return 'quotation';
      return /[.。।۔:：]$/.test(text) ? 'sentence' : 'words';
    };
    const endsAlike = (text: string, key: string): boolean => {
      const [own, original] = [ending(text), ending(originalOf(key))];
      if (key === 'extension_name') return true;
      // Not every language asks in its headings, and a sentence may end in what it names.
      const isNaming = /[:：]\s*(?:\{\w+\}|<code>.*<\/code>)$/.test(text);
      if (own === original || own === 'quotation' || original === 'quotation') return true;
      return own === 'words' && (original === 'question' || isNaming);
    };
    expect(those((text, key) => !endsAlike(text, key))).toEqual([]);
    expect(those((text, key) => !isCounted(key) && numbers(text) !== numbers(originalOf(key)))).toEqual([]);
  });

  it('leaves nothing untranslated', () => {
    if (tag === 'en') return;
    const isSame = (text: string, key: string): boolean =>
      text === originalOf(key) &&
      /\p{L}{2}/u.test(words(text)) &&
      !key.startsWith('language_') &&
      ![...loanWords, ...(sameIn[tag] ?? [])].includes(key);
    expect(those(isSame)).toEqual([]);
  });

  it('is written in its own letters', () => {
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
    expect(those((text) => mixed.test(text))).toEqual([]);
    expect(
      those((text, key) => key !== 'language_tag' && rules?.foreign?.test(words(text)) === true),
    ).toEqual([]);
    // A plural form may say with no word that there was one.
    const lacks = (text: string, key: string): boolean =>
      (!isCounted(key) || key.endsWith('_other')) &&
      !key.startsWith('language_') &&
      !loanWords.includes(key) &&
      /\p{L}{2}/u.test(words(originalOf(key))) &&
      rules?.script?.test(text) === false;
    expect(those(lacks)).toEqual([]);
  });

  it('turns no text round by hand: the product isolates what it puts in', () => {
    expect(those((text) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([]);
  });

  it('has no stray spaces, and one character for an ellipsis', () => {
    const isFrench = tag === 'fr';
    const stray = isFrench
      ? /\s[,.]|[^\u202f\u00a0?!»][;:?!»](?!\S)|«[^\u202f\u00a0]/
      : /\s[,.;:!?、。，？]|[«„「]\s|\s[»」]/;
    const isOdd = (text: string): boolean => text !== text.trim() || / {2}|\.{3}|\t|\n/.test(text);
    expect(those((text) => isOdd(text) || stray.test(filled(text)))).toEqual([]);
  });

  it('quotes as its language does', () => {
    const all = /["'“”‘’„‚«»‹›「」『』״׳]/g;
    // Where ’ closes quotations too, it is an apostrophe between letters, or after an s.
    const pairs = rules?.quotes ?? [];
    const isPlain = (text: string): boolean => found(text, all).length === 0;
    const unpaired = (text: string): string =>
      pairs.reduce(
        (rest, [open, close]) => rest.replaceAll(new RegExp(`${open}[^${open}${close}]*${close}`, 'g'), ''),
        text,
      );
    const unmarked = (text: string): string =>
      text
        .replaceAll(rules?.apostrophe === true ? /(?<=[\p{L}\d])’/gu : /(?!)/g, '')
        // A geresh or gershayim inside a Hebrew word belongs to the word.
        .replaceAll(/(?<=\p{L})[״׳](?=\p{L})|(?<=\p{L})׳/gu, '');
    // Where ’ closes quotations too, they go first.
    const closesAlike = pairs.some(([, close]) => close === '’');
    const bare = (text: string): string =>
      closesAlike ? unmarked(unpaired(text)) : unpaired(unmarked(text));
    expect(those((text) => !isPlain(bare(filled(text))))).toEqual([]);
  });

  const begins = (stems: string): RegExp => new RegExp(`(?<!\\p{L})(?:${stems.replaceAll(', ', '|')})`, 'iu');
  /** Chinese, Japanese and Korean do not part their words. */
  const holds = (stems: string): RegExp => new RegExp(stems.replaceAll(', ', '|'), 'u');
  const pattern = ['ja', 'ko', 'zh-CN', 'zh-TW'].includes(tag) ? holds : begins;

  it('never promises a way around, jokes, apologises or shouts', () => {
    const never = pattern(rules?.never ?? '(?!)');
    // In some languages a letter begins with an exclamation: "Здравствуйте!"
    const shouts = (text: string, key: string): boolean => /[!¡！]/.test(text) && !key.startsWith('message_');
    expect(those((text, key) => never.test(words(text)) || shouts(text, key))).toEqual([]);
  });

  it('blames no visitor, and spares them the trade’s words', () => {
    const never = pattern(rules?.neverToVisitors ?? '(?!)');
    expect(those((text, key) => never.test(words(text)) && !/_owner$|^owner_/.test(key))).toEqual([]);
  });

  const place = tag === 'en' ? 0 : tag === 'de' ? 1 : 2;
  it.each(longest)('what is called %s has room for all of its texts', (what, ...most) => {
    const room = most[place];
    // Stores and browsers count characters, wide or not.
    const measure = what.source.includes('extension') ? (text: string) => text.length : widthOf;
    expect(those((text, key) => what.test(baseOf(key)) && measure(text) > room)).toEqual([]);
  });

  it('says each cause with fixed words for how sure we are', () => {
    const maybe = texts.filter(([key]) => /^cause_.*_maybe$/.test(key));
    expect(maybe.filter(([, text]) => !text.includes('<sure>{sure}</sure>'))).toEqual([]);
    expect(maybe).toHaveLength(25);
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

  it('asks in the manifest for messages that are there; the compiler sees to the rest', () => {
    const asked = found(readFileSync('manifest.json', 'utf8'), /__MSG_(\w+?)__/g);
    expect(asked).not.toEqual([]);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
  });
});
