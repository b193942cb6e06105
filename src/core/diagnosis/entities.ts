/** Names, each with what it stands for behind it. */
function lettersOf(names: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(names.matchAll(/([a-z]+)([^a-z])/gi), ([, name = '', letter = '']) => [name, letter]),
  );
}

/** What a name of HTML 4, 24.2.1 puts on a letter: what older error pages still write their accents with. */
const accents = lettersOf(
  'grave\u0300acute\u0301circ\u0302tilde\u0303uml\u0308ring\u030acaron\u030ccedil\u0327',
);

/** Dashes and quotes as a keyboard has them: a signature writes them so. */
const named = lettersOf(
  'amp&lt<gt>quot"apos\'ndash-mdash-lsquo\'rsquo\'ldquo"rdquo"hellip\u2026period.colon:sol/rsaquo\u203anbsp\u00a0' +
    'iexcl\u00a1copy\u00a9laquo\u00abshy\u00adreg\u00aemiddot\u00b7raquo\u00bbiquest\u00bf' +
    'AElig\u00c6Oslash\u00d8times\u00d7szlig\u00dfaelig\u00e6oslash\u00f8oelig\u0153',
);

/** `eacute`: a letter and what stands on it; `undefined` for any other name. */
function accented(name: string): number | undefined {
  const accent = accents.get(name.slice(1));
  const composed = (name.charAt(0) + (accent ?? '')).normalize();
  return accent !== undefined && composed.length === 1 ? composed.charCodeAt(0) : undefined;
}

/** One decoded character reference: its unit, and how many units of the source it took. */
export interface Decoded {
  readonly unit: number;
  readonly taken: number;
}

const longest = 10;

function numeric(name: string): number {
  const isHex = name.startsWith('#x') || name.startsWith('#X');
  const unit = isHex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  // Beyond the basic plane there is no word that a signature looks for.
  return unit > 0 && unit <= 0xffff ? unit : 0xfffd;
}

function isNamePart(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 35
  );
}

/** The character reference at `at`, where an `&` stands; `null` when it is only an ampersand. */
export function decodeAt(source: string, at: number): Decoded | null {
  let end = at + 1;
  while (end < at + longest && isNamePart(source.charCodeAt(end))) end += 1;
  if (end === at + 1 || source.charCodeAt(end) !== 59) return null;
  const name = source.slice(at + 1, end);
  const taken = end - at + 1;
  if (name.startsWith('#')) return { unit: numeric(name), taken };
  const unit = named.get(name)?.charCodeAt(0) ?? accented(name);
  return unit === undefined ? null : { unit, taken };
}
