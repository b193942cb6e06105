import type { Exchange } from '../core/exchange.ts';
import { NotAnExchange, readExchange, readHeaders } from './read-exchange.ts';

/** Text of a content, which a HAR may hold in Base64 (HAR 1.2, `content`). */
function bodyOf(content: unknown): string | null {
  if (typeof content !== 'object' || content === null || !('text' in content)) return null;
  if (typeof content.text !== 'string') return null;
  const isBase64 = 'encoding' in content && content.encoding === 'base64';
  return isBase64 ? Buffer.from(content.text, 'base64').toString('utf8') : content.text;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function readEntry(entry: unknown): Exchange {
  const request = field(entry, 'request');
  const response = field(entry, 'response');
  const sent = readHeaders(field(request, 'headers'));
  const find = (name: string): string | undefined => sent.find(([one]) => one.toLowerCase() === name)?.[1];
  return readExchange({
    url: field(request, 'url'),
    method: field(request, 'method'),
    status: field(response, 'status'),
    headers: field(response, 'headers'),
    body: bodyOf(field(response, 'content')),
    referrer: find('referer'),
    // Browsers leave cookies out of what they export: without the header, nothing is known.
    cookiesSent: find('cookie')?.length,
    now: field(entry, 'startedDateTime'),
  });
}

/** An entry, numbered from 1, or why it can't be read. */
export type HarEntry = { readonly number: number } & (
  | { readonly exchange: Exchange; readonly problem: null }
  | { readonly exchange: null; readonly problem: string }
);

function tryEntry(entry: unknown, at: number): HarEntry {
  try {
    return { number: at + 1, exchange: readEntry(entry), problem: null };
  } catch (error) {
    if (!(error instanceof NotAnExchange)) throw error;
    return { number: at + 1, exchange: null, problem: error.message };
  }
}

function parse(text: string): unknown {
  try {
    // `trim` takes the byte order mark, too.
    return JSON.parse(text.trim());
  } catch (error) {
    throw new NotAnExchange('not JSON: not a HAR file', { cause: error });
  }
}

/**
 * The entries of a HAR file (version 1.2), in its order; requests that got no answer have status 0 and are left out.
 * @throws {NotAnExchange} when it is not such a file.
 */
export function readHar(text: string): readonly HarEntry[] {
  const entries = field(field(parse(text), 'log'), 'entries');
  if (!Array.isArray(entries)) throw new NotAnExchange('no log.entries: not a HAR file');
  return entries.map(tryEntry).filter(({ exchange }) => exchange?.status !== 0);
}
