/** BCP 47 tags of the languages that have a catalogue; the first is what every other falls back to. */
export const languages: readonly [string, ...string[]] = [
  'en',
  'ar',
  'cs',
  'de',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ru',
  'tr',
  'uk',
  'vi',
  'zh-CN',
  'zh-TW',
];

/**
 * What the first part of a tag alone does not tell: two languages by their old names, Portuguese as Brazil or as all others write it,
 * Chinese in its two scripts. Whoever says no more than `pt` or `zh` gets what most who do so read (CLDR, likely subtags).
 */
const closest: readonly (readonly [tag: RegExp, language: string])[] = [
  [/^iw\b/, 'he'],
  [/^in\b/, 'id'],
  [/^pt\b.*-(?!br)[a-z]{2}\b/, 'pt-PT'],
  [/^pt\b/, 'pt-BR'],
  [/^zh\b(?!.*-hans).*-(hant|tw|hk|mo)\b/, 'zh-TW'],
  [/^zh\b/, 'zh-CN'],
];

/** The catalogue for a wanted language, whose tag may be any text: a browser's own word, or one from a file. */
export function languageFor(wanted: string, among = languages): string {
  const tag = wanted.toLowerCase().replaceAll('_', '-');
  const [first] = tag.split('-');
  const own = closest.find(([pattern]) => pattern.test(tag))?.[1] ?? first;
  return among.find((one) => one.toLowerCase() === tag) ?? among.find((one) => one === own) ?? among[0];
}
