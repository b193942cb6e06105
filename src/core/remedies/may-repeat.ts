import { redact } from '../wording/redact.ts';
import { withoutTracking } from './tracking.ts';

/** Words of addresses for what should happen once, or only because a person meant it. */
export interface OnceWords {
  /** Of a word in lower case, without accents; what ends in `$` is the whole word. */
  readonly beginnings: readonly string[];
  /** In scripts that write without spaces: anywhere in a word. */
  readonly anywhere: readonly string[];
}

/** A headline has more words than a command: of such only the beginning counts. */
const mostWordsOfCommand = 3;

/**
 * Whether an address may be asked for again by itself. No: it signs out, deletes, cancels, unsubscribes, confirms or pays, in its path or
 * query, in many languages; or it carries what may be valid once (a token, a code, somebody's mail address). A doubt is a no.
 */
export function mayRepeat(url: string, once: OnceWords): boolean {
  const parsed = URL.parse(withoutTracking(url) ?? url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return false;
  const address = parsed.origin + parsed.pathname + parsed.search;
  if (redact(address) !== address) return false;
  const parts = `${parsed.pathname}/${parsed.search.slice(1)}`.split(/[/&=;]/);
  return !parts.some((part) => commands(part, once));
}

function commands(part: string, { beginnings, anywhere }: OnceWords): boolean {
  const words = plain(part).match(/[\p{L}\p{N}]+/gu) ?? [];
  const counted = words.length > mostWordsOfCommand ? words.slice(0, 1) : words;
  // `log-out`, `log_out` and `logOut` are one word; so are the three of `cerrar-sesion` and `se-deconnecter`.
  const together = [words.slice(0, 2).join(''), ...(words.length > mostWordsOfCommand ? [] : pairs(words))];
  return [...counted, ...together].some(
    (word) =>
      beginnings.some((one) => (one.endsWith('$') ? `${word}$` === one : word.startsWith(one))) ||
      anywhere.some((one) => word.includes(one)),
  );
}

function pairs(words: readonly string[]): readonly string[] {
  return words.map((word, place) => word + (words[place + 1] ?? ''));
}

/** In lower case, without accents, with a pause where `camelCase` has one. */
function plain(part: string): string {
  return unescaped(part.replaceAll('+', ' '))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .normalize('NFC')
    .toLowerCase();
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No UTF-8: judged as it stands.
    return text;
  }
}
