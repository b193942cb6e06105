import { oddSpans, type OddSpan } from './odd-spans.ts';

/** A stretch of an address as it is shown; `odd`: it looks like damage of copying, or is what would be left out. */
export interface AddressPart {
  readonly text: string;
  readonly odd: boolean;
}

/** An address with what looks wrong in it, and the same address without the damage. */
export interface AddressLook {
  readonly parts: readonly AddressPart[];
  /** `null`: nothing looks wrong, or what does can't be mended by itself. */
  readonly corrected: string | null;
}

/** More marks than this would say "all of it". */
const mostMarks = 3;

/** The address of a page; other schemes have no folders and no front page. */
function page(url: string): URL | null {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

/** Looks for visible damage of copying: `)` at the end, `%2520`, a doubled slash… Without scheme, fragment and credentials. */
export function lookAt(url: string): AddressLook {
  const parsed = page(url);
  if (parsed === null) return { parts: [{ text: url, odd: false }], corrected: null };
  const text = parsed.host + parsed.pathname + parsed.search;
  const spans = oddSpans(text);
  return { parts: cut(text, spans.slice(0, mostMarks)), corrected: mend(parsed, text, spans) };
}

/** The folder that holds the page or folder at this address, or `null` at the top. */
export function parentOf(url: string): string | null {
  const parsed = page(url);
  if (parsed === null) return null;
  const folder = parsed.pathname.replace(/[^/]*\/*$/, '');
  return folder === '' || folder === parsed.pathname ? null : parsed.origin + folder;
}

/** The site's front page, or `null` if the address is it. */
export function frontPageOf(url: string): string | null {
  const parsed = page(url);
  if (parsed === null) return null;
  return parsed.pathname === '/' && parsed.search === '' ? null : `${parsed.origin}/`;
}

/** Path and query, with what follows the parent folder marked. */
export function belowParent(url: string): readonly AddressPart[] {
  const parsed = page(url);
  if (parsed === null) return [{ text: url, odd: false }];
  const folder = pathOf(parentOf(url) ?? parsed.origin);
  const rest = parsed.pathname.slice(folder.length) + parsed.search;
  return [
    { text: folder, odd: false },
    { text: rest, odd: true },
  ];
}

export function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? '';
}

/** The address with its query marked, and without it, if the query holds this text in any case and encoding. */
export function withoutQueryThatHolds(url: string, text: string): AddressLook | null {
  const parsed = page(url);
  if (parsed === null || parsed.search === '') return null;
  const once = plain(parsed.search.replaceAll('+', ' '));
  if (![once, plain(once)].some((query) => query.toLowerCase().includes(text))) return null;
  const parts = [
    { text: parsed.pathname, odd: false },
    { text: parsed.search, odd: true },
  ];
  return { parts, corrected: parsed.origin + parsed.pathname };
}

function plain(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    // A query that is no UTF-8 is compared as it stands.
    return query;
  }
}

function cut(text: string, spans: readonly OddSpan[]): readonly AddressPart[] {
  const parts: AddressPart[] = [];
  let from = 0;
  for (const span of spans) {
    if (span.from > from) parts.push({ text: text.slice(from, span.from), odd: false });
    parts.push({ text: text.slice(span.from, span.to), odd: true });
    from = span.to;
  }
  if (from < text.length) parts.push({ text: text.slice(from), odd: false });
  return parts;
}

function mend(parsed: URL, text: string, spans: readonly OddSpan[]): string | null {
  if (spans.length === 0) return null;
  let mended = '';
  let from = 0;
  for (const span of spans) {
    mended += text.slice(from, span.from) + span.instead;
    from = span.to;
  }
  const corrected = URL.parse(`${parsed.protocol}//${mended}${text.slice(from)}`);
  // Mending never leads to another host, whatever the address looked like.
  if (corrected === null || withoutDot(corrected.host) !== withoutDot(parsed.host)) return null;
  // What was encoded twice may end in a space now; each round makes the address shorter.
  return lookAt(corrected.href).corrected ?? corrected.href;
}

function withoutDot(host: string): string {
  return host.replace(/\.(?=:|$)/, '');
}
