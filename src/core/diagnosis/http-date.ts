import { utc } from './signed-url.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7) as milliseconds since 1970; `null` for anything else. */
export function httpDate(text: string | null): number | null {
  if (text === null) return null;
  const found = /^\w{3}, (\d\d?)[ -](\w{3})[ -](\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(
    text.trim().slice(0, 40),
  );
  if (!found) return null;
  const month = months.indexOf((found[2] ?? '').toLowerCase()) + 1;
  if (month === 0) return null;
  const time = [Number(found[4]), Number(found[5]), Number(found[6])] as const;
  return utc(Number(found[3]), { month, day: Number(found[1]) }, time);
}
