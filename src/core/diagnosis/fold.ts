/** Nothing is written for it: a zero-width character. */
export const dropped = 0;
export const space = 32;

const lowered = new Map<number, number>();

/** Lower case of one UTF-16 unit beyond ASCII, where that is one unit too. */
function lower(unit: number): number {
  const known = lowered.get(unit);
  if (known !== undefined) return known;
  const text = String.fromCharCode(unit).toLowerCase();
  // Russian writes "ё" as "е" wherever it likes.
  const result = text === 'ё' ? 0x435 : text.length === 1 ? text.charCodeAt(0) : unit;
  // Only alphabets with capitals get this far; the cache holds at most what they have.
  lowered.set(unit, result);
  return result;
}

/** Scripts with capitals end here (Latin, Greek, Cyrillic, Armenian); beyond are punctuation and scripts without. */
const lastWithCapitals = 0x0587;

/** Typographic variants of one character, so that a phrase is written once: quotes, dashes, spaces. */
function plain(unit: number): number {
  if (unit === 0x2018 || unit === 0x2019) return 39;
  if (unit === 0x201c || unit === 0x201d) return 34;
  if (unit === 0x2013 || unit === 0x2014) return 45;
  if ((unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000) return space;
  if ((unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff) return dropped;
  // Full-width forms of ASCII, as Chinese and Japanese pages write their colons and exclamation marks.
  if (unit >= 0xff01 && unit <= 0xff5e) return fold(unit - 0xfee0);
  return unit;
}

/** One UTF-16 unit as it is compared: lower case, plain quotes, white space as a space; `dropped` where it has no width. */
export function fold(unit: number): number {
  if (unit <= space) return unit === dropped ? dropped : space;
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0xa0) return space;
  if (unit === 0xad) return dropped;
  return unit <= lastWithCapitals ? lower(unit) : plain(unit);
}
