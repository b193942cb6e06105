import { zipSync } from 'fflate';
import type { ZippableFile } from 'fflate';

/** Contents by path, with `/`. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What the modes below mean, in a zip's own list of systems. */
const unix = 3;

/**
 * The same files give the same bytes on every machine: sorted by name, with fixed modes, and packed by a compressor written in
 * JavaScript. Node's own is built differently from one processor to the next, and from one version to the next.
 * @param seconds the time that every file gets, since 1970; its day is kept.
 */
export function zip(files: Files, seconds: number): Uint8Array {
  const entries = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]): [string, ZippableFile] => [name, [bytes, { attrs: modeOf(bytes) * 0x1_00_00 }]]);
  return zipSync(Object.fromEntries(entries), { os: unix, mtime: noon(seconds), level: 9 });
}

/** A plain file, and one to run where it says by what: the file system knows modes on some machines only. */
function modeOf(bytes: Uint8Array): number {
  const isProgram = bytes[0] === 0x23 && bytes[1] === 0x21;
  return isProgram ? 0o100755 : 0o100644;
}

/** A zip keeps the time of the clock on the wall. Noon is there on every day, in every time zone: no clock is put forward then. */
function noon(seconds: number): Date {
  const time = new Date(seconds * 1_000);
  return new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), 12);
}
