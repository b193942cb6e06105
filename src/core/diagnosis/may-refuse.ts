import type { Header } from '../exchange.ts';
import type { BlockOnlyHeaders } from './knowledge.ts';

/** Statuses that always decline a request (RFC 9110, 15.5.2, 15.5.4, 15.5.8; RFC 6585, 4 and 6; RFC 7725). */
export function alwaysRefuses(status: number): boolean {
  return (
    status === 401 || status === 403 || status === 407 || status === 429 || status === 451 || status === 511
  );
}

/** The header fields were too large (RFC 6585, 5): Chromium 156 shows a page of its own for it where nothing more is said. */
const fieldsTooLarge = 431;

/** Whether only its own text can say that a page with this status was refused; the statuses of gateways mean what they say. */
export function mayTell(status: number): boolean {
  if (alwaysRefuses(status) || status === fieldsTooLarge) return false;
  return status >= 400 && (status <= 501 || status === 503 || status === 509 || status === 999);
}

function tells(value: string, expected: true | readonly string[]): boolean {
  if (expected === true) return true;
  const seen = value.trim().toLowerCase();
  return expected.some((one) => (one.endsWith('*') ? seen.startsWith(one.slice(0, -1)) : seen === one));
}

/**
 * Whether a response may be a refusal, by its status and headers alone: the first look at every response in the background, so it
 * reads nothing but a small table (`blockOnlyHeaders` in `src/knowledge`). A page that it passes over costs nothing more.
 */
export function mayRefuse(status: number, headers: readonly Header[], table: BlockOnlyHeaders): boolean {
  if (alwaysRefuses(status) || status === fieldsTooLarge) return true;
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    // A server may send a header called `constructor`.
    const expected = Object.hasOwn(table, key) ? table[key] : undefined;
    if (expected !== undefined && tells(value, expected)) return true;
  }
  return false;
}
