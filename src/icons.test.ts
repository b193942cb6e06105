import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/source/source-file.ts';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Opacity of each pixel, row by row. */
  readonly alpha: readonly (readonly number[])[];
}

/** A PNG of eight bits a channel with opacity, as the canvas writes it (https://www.w3.org/TR/png-3/). */
function read(size: number): Picture {
  const file = readFileSync(join(root, `public/icons/icon-${size}.png`));
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect([...file.subarray(24, 26)]).toEqual([8, 6]);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, end));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const alpha: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    const [filter = 0, ...line] = raw.subarray(y * (width * 4 + 1), (y + 1) * (width * 4 + 1));
    // Each channel is filtered by itself: the opacity needs no other.
    const given = line.filter((_byte, place) => place % 4 === 3);
    alpha.push(unfiltered(filter, given, alpha.at(-1) ?? given.map(() => 0)));
  }
  return { width, height, alpha };
}

function unfiltered(filter: number, given: readonly number[], above: readonly number[]): number[] {
  const line: number[] = [];
  for (const [x, byte] of given.entries()) {
    const [left, up, corner] = [line[x - 1] ?? 0, above[x] ?? 0, above[x - 1] ?? 0];
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
    line.push((byte + (guesses[filter] ?? 0)) & 255);
  }
  return line;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

describe('the icons', () => {
  it.each([
    [16, 0],
    [32, 0],
    [48, 0],
    [128, 16],
  ])('of %i pixels leaves %i free on every side, and no more', (size, free) => {
    const { width, height, alpha } = read(size);
    expect([width, height]).toEqual([size, size]);
    const rows = alpha.flatMap((line, y) => (line.some((one) => one > 0) ? [y] : []));
    const columns = alpha.flatMap((line) => line.flatMap((one, x) => (one > 0 ? [x] : [])));
    const [first, last] = [free, size - 1 - free];
    expect([rows.at(0), rows.at(-1)]).toEqual([first, last]);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([first, last]);
  });
});
