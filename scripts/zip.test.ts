import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = { 'b.txt': bytes('second'), 'a/run': bytes('#!/bin/sh\n'), 'a/B.txt': bytes('first') };
/** The last second of the leap day, in UTC. */
const leapDay = Date.UTC(2028, 1, 29, 23, 59, 59) / 1_000;

interface Entry {
  readonly name: string;
  readonly mode: string;
  readonly day: string;
}

/** The list at the end of a zip, by the format's own description (APPNOTE 6.3.10, 4.3.12). */
function entriesOf(packed: Uint8Array): readonly Entry[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = packed.length - 22;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const date = view.getUint16(at + 14, true);
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(packed.subarray(at + 46, at + 46 + length)),
      mode: (view.getUint32(at + 38, true) >>> 16).toString(8),
      day: [1980 + (date >> 9), (date >> 5) & 15, date & 31].join('-'),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

afterEach(() => vi.unstubAllEnvs());

describe('a package', () => {
  it('lists its files by name, with one mode for each kind, on the day of the commit', () => {
    expect(entriesOf(zip(files, leapDay))).toEqual([
      { name: 'a/B.txt', mode: '100644', day: '2028-2-29' },
      { name: 'a/run', mode: '100755', day: '2028-2-29' },
      { name: 'b.txt', mode: '100644', day: '2028-2-29' },
    ]);
  });

  it('gives back what it was made of', () => {
    expect(unzipSync(zip(files, leapDay))).toEqual(files);
  });

  it('is the same in whichever order the files were found', () => {
    const backwards = Object.fromEntries(Object.entries(files).toReversed());
    expect(zip(backwards, leapDay)).toEqual(zip(files, leapDay));
  });

  const zones: readonly [zone: string, minutes: number, reason: string][] = [
    ['Pacific/Kiritimati', -840, 'there it is tomorrow'],
    ['Pacific/Pago_Pago', 660, 'there it is still today'],
    ['Asia/Kathmandu', -345, 'not a whole hour off'],
  ];
  it.each(zones)('is the same in the time zone %s', (zone, minutes, reason) => {
    const here = zip(files, leapDay);
    vi.stubEnv('TZ', zone);
    expect(new Date(leapDay * 1_000).getTimezoneOffset()).toBe(minutes);
    expect(zip(files, leapDay), reason).toEqual(here);
  });
});
