import type { Exchange } from '../exchange.ts';
import type { Observed } from '../verdict.ts';
import type { ReadDocument } from './document.ts';
import { readDocument } from './document.ts';

/** An exchange as it is matched: everything compared is in lower case, and the document is read. */
export interface Observation {
  readonly exchange: Exchange;
  /** `null`: the address does not parse. */
  readonly url: URL | null;
  readonly document: ReadDocument;
  /** Name in lower case and value as sent, in the response's order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Names of the cookies that the response sets. */
  readonly cookies: readonly string[];
  /** Content type without parameters, in lower case. */
  readonly type: string;
}

/** What was seen where a matcher looked. */
export interface Sighting {
  readonly observed: Observed;
  readonly value: string;
}

/** Whether it was seen in what was shown, and not in how it was sent. */
export function isOfDocument({ observed }: Pick<Sighting, 'observed'>): boolean {
  return observed === 'body' || observed === 'title';
}

const mostHeaders = 200;

/** The first header of this name, trimmed; `null` when it was not sent. */
export function header({ headers }: Pick<Observation, 'headers'>, name: string): string | null {
  const found = headers.find(([one]) => one === name);
  return found ? found[1].trim() : null;
}

function cookieName(value: string): string {
  return value.slice(0, 256).split('=', 1)[0]?.trim() ?? '';
}

export function observe(exchange: Exchange): Observation {
  const headers = exchange.headers
    .slice(0, mostHeaders)
    .map(([name, value]) => [name.toLowerCase(), value] as const);
  const type = header({ headers }, 'content-type') ?? '';
  return {
    exchange,
    url: URL.parse(exchange.url),
    document: readDocument(exchange.body, exchange.title),
    headers,
    cookies: headers.flatMap(([name, value]) => (name === 'set-cookie' ? [cookieName(value)] : [])),
    type: (type.split(';', 1)[0] ?? '').trim().toLowerCase(),
  };
}
