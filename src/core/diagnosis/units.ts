import { dropped, fold, space } from './fold.ts';

/** A stretch of folded text, as UTF-16 units: searched without making strings of it. */
export interface Units {
  readonly units: Uint16Array;
  readonly length: number;
}

/** Folded text while it is written. `raw` keeps the same positions in the original spelling, for what is shown to people. */
export interface Pen extends Units {
  length: number;
  readonly raw: Uint16Array;
  /** Source, not prose: `'` is written as `"`, and no space around the colon after a quoted key or between two tags. */
  readonly asSource: boolean;
}

export function pen(capacity: number, kind: 'text' | 'source'): Pen {
  const empty = (): Uint16Array => new Uint16Array(capacity);
  return { units: empty(), raw: empty(), length: 0, asSource: kind === 'source' };
}

const quote = 34;
const colon = 58;
const tagStart = 60;
const tagEnd = 62;

/** `"key" : value` and `"key":value` are one. */
function isBesideColon(to: Pen): boolean {
  return to.units[to.length - 1] === colon && to.units[to.length - 2] === quote;
}

function writeSpace(to: Pen): void {
  if (to.length === 0 || to.units[to.length - 1] === space) return;
  if (to.asSource && isBesideColon(to)) return;
  to.units[to.length] = space;
  to.raw[to.length] = space;
  to.length += 1;
}

/** Adds one unit and its folded form; silently nothing when the paper is full. */
export function put(to: Pen, folded: number, unit: number): void {
  if (to.length === to.units.length || folded === dropped) return;
  if (folded === space) {
    writeSpace(to);
    return;
  }
  let written = folded;
  if (to.asSource) {
    if (folded === 39) written = quote;
    const before = folded === colon ? quote : folded === tagStart ? tagEnd : -1;
    if (to.units[to.length - 1] === space && to.units[to.length - 2] === before) to.length -= 1;
  }
  to.units[to.length] = written;
  to.raw[to.length] = unit;
  to.length += 1;
}

/** Adds a unit that is its own folded form. */
export function putPlain(to: Pen, unit: number): void {
  const { length } = to;
  if (length === to.units.length) return;
  to.units[length] = unit;
  to.raw[length] = unit;
  to.length = length + 1;
}

/** Adds one unit. */
export function write(to: Pen, unit: number): void {
  put(to, fold(unit), unit);
}

/** A pattern, folded as the text is that it will be compared with. */
export function foldedText(text: string, kind: 'text' | 'source'): string {
  const to = pen(text.length, kind);
  for (let i = 0; i < text.length; i += 1) write(to, text.charCodeAt(i));
  return foldedSlice(to, 0, to.length);
}

/** `from` up to `to` in the original spelling. At most a few hundred units. */
export function slice({ raw, length }: Pen, from: number, to: number): string {
  return String.fromCharCode(...raw.subarray(Math.max(0, from), Math.min(length, to)));
}

/** The same, folded. */
export function foldedSlice({ units, length }: Units, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(Math.max(0, from), Math.min(length, to)));
}
