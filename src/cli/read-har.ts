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

/**
 * The responses of a HAR file (version 1.2), in its order; requests that got no answer have status 0 and are left out.
 * @throws {NotAnExchange} when it is not such a file.
 */
export function readHar(text: string): readonly Exchange[] {
  const entries = field(field(JSON.parse(text), 'log'), 'entries');
  if (!Array.isArray(entries)) throw new NotAnExchange('no log.entries: not a HAR file');
  return entries.filter((one) => field(field(one, 'response'), 'status') !== 0).map(readEntry);
}
