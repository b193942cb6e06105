import type { AddressPart } from '../remedies/address.ts';
import { clean } from './clean.ts';
import type { Rich } from './view.ts';

const longestPart = 60;
const longestOddPart = 30;

/** An address as people read it: letters decoded, everything that could mislead left encoded, long parts cut in the middle. */
export function addressRuns(parts: readonly AddressPart[]): Rich {
  return parts.map(({ text, odd }) =>
    odd
      ? { text: shortened(clean(text, longestOddPart * 100), longestOddPart), mark: 'odd' }
      : { text: shortened(readable(text), longestPart), mark: 'code' },
  );
}

/** A part of an address with its encoded letters decoded, in one line. */
export function readable(address: string): string {
  return clean(address.replace(/(?:%[0-9a-f]{2})+/gi, decoded), 4_096);
}

/** Both ends of a long text, with "…" between them. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (most - 1 - head)).join('')}`;
}

/** Letters, digits and their marks only, and none that is shown as nothing: an encoded space, slash or direction mark must stay visible as what it is. */
const wordCharacters = /^(?:(?!\p{DI})[\p{L}\p{N}](?:(?!\p{DI})\p{M}){0,3})+$/u;

function decoded(encoded: string): string {
  try {
    const text = decodeURIComponent(encoded);
    return wordCharacters.test(text) ? text : encoded;
  } catch {
    // Bytes of another encoding than UTF-8 are shown as they stand.
    return encoded;
  }
}
