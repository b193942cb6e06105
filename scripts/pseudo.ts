import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../src/core/wording/say.ts';

/** How a pseudo-language is written. */
export type PseudoDirection = 'ltr' | 'rtl';

const accents: Readonly<Record<string, string>> = {
  ...{
    a: 'áà',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'éè',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'íì',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
  },
  ...{
    n: 'ñ',
    o: 'óò',
    p: 'þ',
    q: 'ɋ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'úù',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  },
};

/** What nobody translates: code, marks, holes. */
const kept = /<code>.*?<\/code>|<\/?\w+>|\{\w+\}/g;

/**
 * English that shows at a glance what is wrong with a surface: a text without accents is not from the catalogue, one without its closing
 * bracket is cut, and what has no room for a text two fifths longer has none for German. From right to left, the letters are turned as
 * well: what stays as it was, is laid out by left and right.
 */
export function pseudoCatalogue(english: Catalogue, direction: PseudoDirection): Catalogue {
  return Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => {
      if (key === 'language_direction') return [key, { message: direction }];
      // The tag chooses plural forms and dates. The name has its limit.
      if (key === 'language_tag' || key.startsWith('extension_')) return [key, { message }];
      return [key, { message: `[${pseudo(message, direction)}]` }];
    }),
  );
}

function pseudo(message: string, direction: PseudoDirection): string {
  const parts = message.split(kept);
  const between = message.match(kept) ?? [];
  const turned = (text: string): string =>
    direction === 'ltr' ? text : text.replaceAll(/[\p{L}\p{M}]+/gu, '\u202e$&\u202c');
  return parts.map((part, place) => `${turned(accented(part))}${between[place] ?? ''}`).join('');
}

function accented(text: string): string {
  return Array.from(text, (letter) => accents[letter] ?? letter).join('');
}

/** Writes it in place of every catalogue of an unpacked build, whatever language the browser asks for. */
export async function pseudoLocalise(folder: string, catalogue: Catalogue): Promise<void> {
  const locales = join(folder, '_locales');
  const text = JSON.stringify(catalogue);
  for (const one of await readdir(locales)) await writeFile(join(locales, one, 'messages.json'), text);
}
