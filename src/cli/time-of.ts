import { httpDate } from '../core/utc.ts';
import type { Exchange } from '../core/exchange.ts';

/**
 * When the answer came, in milliseconds since 1970, for whoever looks a reference up: by the clock of who wrote it down, else by the
 * server's `Date`. `null`: neither is known.
 */
export function timeOf({ now, headers }: Exchange): number | null {
  const sent = headers.find(([name]) => name.toLowerCase() === 'date')?.[1];
  return now ?? httpDate(sent ?? null);
}
