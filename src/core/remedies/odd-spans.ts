/** Something in an address that looks like damage of copying, and what should stand there instead. */
export interface OddSpan {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/**
 * Damage in `host/path?query`, in order, without overlaps.
 * The text is as the URL Standard writes it: ASCII, with other characters percent-encoded.
 */
export function oddSpans(text: string): readonly OddSpan[] {
  const hostEnd = text.search(/[/?]|$/);
  const pathEnd = !text.includes('?') ? text.length : text.indexOf('?');
  const path = { from: hostEnd, to: pathEnd };
  const found = [
    ...hostDot(text, hostEnd),
    ...repeatedAddress(text, hostEnd),
    ...within(text, path, doubledSlash),
    ...within(text, path, encodedTwice),
    ...within(text, path, leadingInSegment),
    ...within(text, { from: hostEnd, to: text.length }, invisible),
    ...trailing(text, hostEnd),
  ];
  return apart(found.toSorted((one, other) => one.from - other.from));
}

interface Part {
  readonly from: number;
  readonly to: number;
}

interface Rule {
  readonly pattern: RegExp;
  readonly instead: (match: string) => string;
}

/** `https://` inside a path is the address of a copy, as archives write it. */
const doubledSlash: Rule = { pattern: /(?<!:)\/{2,}/g, instead: () => '/' };

/** `%2520` was `%20` before it was encoded again. What would be a dot or a slash then is no damage of copying: it would name another path. */
const encodedTwice: Rule = {
  pattern: /%25(?!2[ef]|5c)[0-9a-f]{2}/gi,
  instead: (match) => `%${match.slice(3)}`,
};

/** Spaces and quotes (" “ ” ‘ ’ « ») at the start of a segment. */
const leadingInSegment: Rule = {
  pattern: /(?<=\/)(?:%20|%22|%C2%A0|%C2%AB|%C2%BB|%E2%80%9[89CD])+/gi,
  instead: () => '',
};

/** Soft hyphen, zero-width and direction marks, byte order mark: nobody types them. */
const invisible: Rule = {
  pattern: /(?:%C2%AD|%E2%80%8[B-F]|%E2%80%A[A-E]|%E2%81%A[0-9]|%EF%BB%BF)+/gi,
  instead: () => '',
};

function within(text: string, part: Part, rule: Rule): readonly OddSpan[] {
  return [...text.slice(part.from, part.to).matchAll(rule.pattern)].map((match) => {
    const from = part.from + match.index;
    return { from, to: from + match[0].length, instead: rule.instead(match[0]) };
  });
}

/** `example.com.` is the same host to DNS, and another to many servers. */
function hostDot(text: string, hostEnd: number): readonly OddSpan[] {
  const at = text.slice(0, hostEnd).search(/\.(?::\d+)?$/);
  return at < 0 ? [] : [{ from: at, to: at + 1, instead: '' }];
}

/** `example.com/https://example.com/page`: the same site's address pasted behind itself. */
function repeatedAddress(text: string, hostEnd: number): readonly OddSpan[] {
  const match = /^\/+https?:\/+([^/?]+)/i.exec(text.slice(hostEnd));
  if (match?.[1]?.toLowerCase() !== text.slice(0, hostEnd).toLowerCase()) return [];
  return [{ from: hostEnd, to: hostEnd + match[0].length, instead: '' }];
}

/** What ends a sentence or a quotation, as one character or its encoding. Full stop and semicolon count in a path only. */
const endOfPath =
  /(?:[),.;>\]}'"*]|%(?:20|09|0A|0D|22|27|29|2C|3E|5D|7D|C2%A0|C2%BB|C2%AB|E2%80%(?:9[89A-F]|A6)|E3%80%8[12]|EF%BC%8[9C]))$/i;
const endOfQuery =
  /(?:[),>'"]|%(?:20|09|0A|0D|22|27|29|2C|3E|C2%A0|C2%BB|E2%80%(?:9[89A-F]|A6)|E3%80%82|EF%BC%89))$/i;
const longestEnd = 9;

function trailing(text: string, hostEnd: number): readonly OddSpan[] {
  const end = text.includes('?') ? endOfQuery : endOfPath;
  let from = text.length;
  for (;;) {
    const match = end.exec(text.slice(Math.max(hostEnd, from - longestEnd), from));
    if (match === null || closes(text.slice(0, from), match[0])) break;
    from -= match[0].length;
  }
  return from < text.length ? [{ from, to: text.length, instead: '' }] : [];
}

/** Whether a closing bracket at the end has its opening one: `/wiki/Mercury_(planet)` is whole. */
function closes(text: string, end: string): boolean {
  const pair = { ')': /[()]|%2[89]/g, '%29': /[()]|%2[89]/g, ']': /[[\]]|%5[bd]/gi, '}': /[{}]|%7[bd]/gi }[
    end
  ];
  if (pair === undefined) return false;
  let open = 0;
  for (const [found] of text.matchAll(pair)) open += /^(?:[([{]|%28|%5b|%7b)$/i.test(found) ? 1 : -1;
  return open >= 0;
}

function apart(spans: readonly OddSpan[]): readonly OddSpan[] {
  const kept: OddSpan[] = [];
  for (const span of spans) if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  return kept;
}
