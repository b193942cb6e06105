/** What a name of HTML 4, 24.2.1 puts on a letter: what older error pages still write their accents with. */
const accents = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

const named = new Map<string, number>([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['apos', 39],
  ['ndash', 45],
  ['mdash', 45],
  ['lsquo', 39],
  ['rsquo', 39],
  ['ldquo', 34],
  ['rdquo', 34],
  ['hellip', 0x2026],
  ['period', 46],
  ['colon', 58],
  ['sol', 47],
  ['rsaquo', 0x203a],
  ['nbsp', 0xa0],
  ['iexcl', 0xa1],
  ['copy', 0xa9],
  ['laquo', 0xab],
  ['shy', 0xad],
  ['reg', 0xae],
  ['middot', 0xb7],
  ['raquo', 0xbb],
  ['iquest', 0xbf],
  ['AElig', 0xc6],
  ['Oslash', 0xd8],
  ['times', 0xd7],
  ['szlig', 0xdf],
  ['aelig', 0xe6],
  ['oslash', 0xf8],
  ['oelig', 0x153],
]);

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
  const unit = named.get(name) ?? accented(name);
  return unit === undefined ? null : { unit, taken };
}
