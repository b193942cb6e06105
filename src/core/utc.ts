/**
 * The moment that a pattern found in a text: year, month, day, and hour, minute and second where it has them, all of
 * them in UTC. Milliseconds since 1970; `null` where it found nothing.
 */
export function utcIn(found: RegExpExecArray | null): number | null {
  if (found === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part || 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7) as milliseconds since 1970; `null` for anything else. */
export function httpDate(text: string | null): number | null {
  const trimmed = text?.slice(0, 60).trim().replaceAll('-', ' ') ?? '';
  if (!/^\w{3}, \d\d? \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(trimmed)) return null;
  const moment = Date.parse(trimmed);
  return Number.isNaN(moment) ? null : moment;
}
