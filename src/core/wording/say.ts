import type english from '../../../public/_locales/en/messages.json';
import type { Mark, Rich, Run } from './view.ts';

type StoredKey = keyof typeof english;
type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Counted<K> = K extends `${infer Base}_${Category}` ? Base : never;

/** A key of the catalogue; keys whose last part is a plural category are asked for without it. */
export type MessageKey = Exclude<StoredKey, `${string}_${Category}`> | Counted<StoredKey>;

/** What stands for `{name}` in a message. A `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Messages as `public/_locales` holds them. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Reads the visitor's language. */
export interface Say {
  (key: MessageKey, values?: Values): string;
  /** The same, with `<b>`, `<sure>`, `<code>` and `<odd>` in the message turned into runs; values are never parsed. */
  rich(key: MessageKey, values?: Values): Rich;
  /** Names in one phrase: "a, b and c". A `unit` list goes on after its last. */
  list(names: readonly string[], type?: 'conjunction' | 'unit'): string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const marks: Readonly<Record<string, Mark>> = { b: 'strong', sure: 'sure', code: 'code', odd: 'odd' };

/** Letters that are written from right to left: Hebrew, Arabic and their neighbours, and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/**
 * Makes a {@link Say} of a catalogue that carries its own `language` and `direction`.
 * Values of the other direction stand in a bidirectional isolate: a host name in an Arabic sentence would change places with its
 * neighbours. What is code is isolated by the surfaces, and copied without marks.
 * @throws when a message is missing: a test reads every key of every catalogue, so a visitor never meets it.
 */
export function createSay(catalogue: Catalogue): Say {
  const language = text(catalogue, 'language_tag');
  // Made when a number is first said: each takes milliseconds, and most first cards say none.
  let plural: Intl.PluralRules | null = null;
  let number: Intl.NumberFormat | null = null;
  const direction = text(catalogue, 'language_direction') === 'rtl' ? 'rtl' : 'ltr';
  // A value runs as its own first letter does; what was put together of isolates has none, and runs as the catalogue does.
  const apart = (value: string): string => {
    if (direction === 'ltr' && !rightToLeft.test(value)) return value;
    return `${direction === 'rtl' && value.includes('\u2068') ? '\u2067' : '\u2068'}${value}\u2069`;
  };
  const find = (key: string, values: Values): string => {
    const count = values['count'];
    if (typeof count !== 'number') return text(catalogue, key);
    plural ??= new Intl.PluralRules(language);
    const counted = catalogue[`${key}_${plural.select(count)}`] ?? catalogue[`${key}_other`];
    return counted?.message ?? text(catalogue, key);
  };
  const fill = (message: string, values: Values, isCode = false): string =>
    message.replace(/\{([a-z]\w*)\}/gi, (hole, name: string) => {
      const value = values[name];
      if (value === undefined) return hole;
      if (typeof value === 'string') return isCode ? value : apart(value);
      number ??= new Intl.NumberFormat(language);
      return number.format(value);
    });
  const say = (key: MessageKey, values: Values = {}): string => fill(find(key, values), values);
  const rich = (key: MessageKey, values: Values = {}): Rich =>
    cut(find(key, values)).map((run) => ({
      text: fill(run.text, values, run.mark === 'code'),
      mark: run.mark,
    }));
  const list: Say['list'] = (names, type = 'conjunction') =>
    new Intl.ListFormat(language, { type }).format(names.map(apart));
  return Object.assign(say, { rich, list, language, direction } as const);
}

function text(catalogue: Catalogue, key: string): string {
  const entry = catalogue[key];
  if (entry === undefined) throw new Error(`The catalogue has no message "${key}"`);
  return entry.message;
}

/** Cuts a message at its marks. They don't nest. */
function cut(message: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of message.matchAll(/<(b|sure|code|odd)>(.*?)<\/\1>/g)) {
    if (match.index > from) runs.push({ text: message.slice(from, match.index), mark: null });
    runs.push({ text: match[2] ?? '', mark: marks[match[1] ?? ''] ?? null });
    from = match.index + match[0].length;
  }
  if (from < message.length) runs.push({ text: message.slice(from), mark: null });
  return runs;
}
