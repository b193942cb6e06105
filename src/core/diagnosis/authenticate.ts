import type { Particulars } from '../verdict.ts';

/** One challenge of `WWW-Authenticate` or `Proxy-Authenticate` (RFC 9110, 11.6.1). */
export interface Authenticate {
  /** Lower case. */
  readonly scheme: string;
  /** Parameters' names in lower case; values as sent. */
  readonly parameters: ReadonlyMap<string, string>;
}

const longestField = 2_000;
const longestRealm = 80;

function isTokenChar(char: string): boolean {
  return /[\w!#$%&'*+.^`|~-]/.test(char);
}

interface Cursor {
  readonly field: string;
  at: number;
}

function skip(cursor: Cursor, chars: string): void {
  while (cursor.at < cursor.field.length && chars.includes(cursor.field.charAt(cursor.at))) cursor.at += 1;
}

function token(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at < cursor.field.length && isTokenChar(cursor.field.charAt(cursor.at))) cursor.at += 1;
  return cursor.field.slice(start, cursor.at);
}

function quoted(cursor: Cursor): string {
  let value = '';
  cursor.at += 1;
  while (cursor.at < cursor.field.length && cursor.field.charAt(cursor.at) !== '"') {
    if (cursor.field.charAt(cursor.at) === '\\') cursor.at += 1;
    value += cursor.field.charAt(cursor.at);
    cursor.at += 1;
  }
  cursor.at += 1;
  return value;
}

function parameterValue(cursor: Cursor): string {
  skip(cursor, ' ');
  if (cursor.field.charAt(cursor.at) === '"') return quoted(cursor);
  const start = cursor.at;
  while (cursor.at < cursor.field.length && !', '.includes(cursor.field.charAt(cursor.at))) cursor.at += 1;
  return cursor.field.slice(start, cursor.at);
}

/** The first challenge of the field; `null` when it names no scheme. Further challenges offer another way to the same end. */
export function parseAuthenticate(value: string | null): Authenticate | null {
  if (value === null) return null;
  const cursor: Cursor = { field: value.slice(0, longestField), at: 0 };
  skip(cursor, ' ,');
  const scheme = token(cursor).toLowerCase();
  if (scheme === '') return null;
  const parameters = new Map<string, string>();
  for (;;) {
    skip(cursor, ' ,');
    const name = token(cursor).toLowerCase();
    skip(cursor, ' ');
    if (name === '' || cursor.field.charAt(cursor.at) !== '=') break;
    cursor.at += 1;
    parameters.set(name, parameterValue(cursor));
  }
  return { scheme, parameters };
}

/** What a sentence needs of it. */
export function authParticulars(challenge: Authenticate | null): Particulars {
  if (!challenge) return {};
  const realm = challenge.parameters.get('realm');
  return {
    authScheme: challenge.scheme.slice(0, 40),
    ...(realm ? { realm: realm.slice(0, longestRealm) } : {}),
  };
}
