/** Names of U+00A0 to U+00FF in order (HTML 4, 24.2.1): what older error pages still write their accents with. */
const latin1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml ' +
  'Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

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
  ...latin1.map((name, i): [string, number] => [name, 0xa0 + i]),
]);

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
  const unit = named.get(name);
  return unit === undefined ? null : { unit, taken };
}
