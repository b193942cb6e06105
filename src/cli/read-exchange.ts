import type { Exchange, Header, Place } from '../core/exchange.ts';

/** Why an input is no response that can be diagnosed. */
export class NotAnExchange extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** `["name", "value"]`, or `{name, value}` as a HAR has it. */
function readPair(one: unknown): Header {
  let pair: readonly unknown[] = [];
  if (Array.isArray(one)) pair = one;
  else if (isFields(one)) pair = [one['name'], one['value']];
  const [name, value] = pair;
  if (typeof name !== 'string')
    throw new NotAnExchange('a header is neither [name, value] nor {name, value}');
  return [name, typeof value === 'string' || typeof value === 'number' ? String(value) : ''];
}

/** Pairs, HAR's objects, or one object of names; a name with a list of values is sent once for each. */
export function readHeaders(value: unknown): readonly Header[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map(readPair);
  if (!isFields(value)) throw new NotAnExchange('headers are neither a list nor an object');
  return Object.entries(value).flatMap(([name, one]) => {
    const values: readonly unknown[] = Array.isArray(one) ? one : [one];
    return values.map((each) => readPair([name, each]));
  });
}

function readStatus(value: unknown): number {
  const status = typeof value === 'string' ? Number(value) : value;
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 0 || status > 999) {
    throw new NotAnExchange('status is not a number of three digits');
  }
  return status;
}

/** Milliseconds since 1970, or ISO text. */
function readNow(value: unknown): number | null {
  const now = typeof value === 'string' ? Date.parse(value) : value;
  return typeof now === 'number' && Number.isFinite(now) ? now : null;
}

/** Whether cookies were sent, or how many bytes of them. */
function readCookies(fields: Fields): Pick<Exchange, 'cookiesSent' | 'cookieBytes'> {
  const sent = fields['cookiesSent'];
  const bytes = typeof sent === 'number' ? sent : fields['cookieBytes'];
  const cookieBytes = typeof bytes === 'number' ? bytes : null;
  if (typeof sent === 'boolean') return { cookiesSent: sent, cookieBytes };
  return { cookiesSent: cookieBytes === null ? null : cookieBytes > 0, cookieBytes };
}

const places: readonly Place[] = ['page', 'same-site-frame', 'cross-site-frame', 'background'];

/**
 * Reads one response as people and tools write it down.
 * @throws {NotAnExchange} with a sentence that says what is missing.
 */
export function readExchange(value: unknown): Exchange {
  if (!isFields(value)) throw new NotAnExchange('not an object');
  const url = text(value['url']);
  if (url === null) throw new NotAnExchange('url is not a text');
  return {
    url,
    method: (text(value['method']) ?? 'GET').toUpperCase(),
    status: readStatus(value['status']),
    headers: readHeaders(value['headers']),
    body: text(value['body']),
    title: text(value['title']),
    referrer: text(value['referrer']),
    ...readCookies(value),
    now: readNow(value['now']),
    place: places.find((one) => one === value['place']) ?? 'page',
  };
}

/** What the input calls itself; `null` where it has no name. */
export function readId(value: unknown): string | number | null {
  const id = isFields(value) ? value['id'] : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
