import type { Choice } from './fields.tsx';

/** Languages by their own names, each in its own writing: whoever needs one can read that, whatever the screen speaks now. */
export function languageChoices(tags: readonly string[]): readonly Choice<string>[] {
  // By one order in every language: nobody has to search anew after a wrong choice.
  const { compare } = new Intl.Collator('en');
  return tags
    .map((tag) => ({ value: tag, label: nameOf(tag), lang: tag }))
    .toSorted((one, other) => compare(one.label, other.label));
}

function nameOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  // Chinese differs by script; "China" and "Taiwan" would ask for a country instead.
  const asked = language === 'zh' && script !== undefined ? `zh-${script}` : tag;
  const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' });
  const name = names.of(asked) ?? tag;
  // Many languages write their names small in a sentence; here each begins a line.
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}
