import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * The same picture in a quarter of the bytes: a screenshot has thousands of colours, most of them in the edges of letters, and a comparison
 * that allows for those needs no more than 256. https://www.w3.org/TR/png-3/
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  for (const bits of [6, 5, 4, 3]) {
    const indexed = indexedBy(bits, pixels);
    if (indexed !== null) return encode(width, height, indexed);
  }
  throw new Error('A picture of more than 512 colours, however coarsely they are told apart.');
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, one number each. */
  readonly pixels: readonly number[];
}

interface Indexed {
  readonly palette: readonly number[];
  readonly indices: Uint8Array;
}

function decode(png: Buffer): Decoded {
  const [width, height, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(25)];
  const size = type === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const isData = png.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isData) parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const pixels: number[] = [];
  let above = new Uint8Array(width * size);
  for (let y = 0; y < height; y += 1) {
    const from = y * (width * size + 1);
    const line = new Uint8Array(raw.subarray(from + 1, from + 1 + width * size));
    unfilter(raw[from] ?? 0, line, { above, size });
    for (let x = 0; x < line.length; x += size)
      pixels.push(((line[x] ?? 0) << 16) | ((line[x + 1] ?? 0) << 8) | (line[x + 2] ?? 0));
    above = line;
  }
  return { width, height, pixels };
}

function unfilter(
  filter: number,
  line: Uint8Array,
  { above, size }: { readonly above: Uint8Array; readonly size: number },
): void {
  for (let x = 0; x < line.length; x += 1) {
    const [left, up, corner] = [line[x - size] ?? 0, above[x] ?? 0, above[x - size] ?? 0];
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    line[x] = ((line[x] ?? 0) + guess) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const whole = left + up - corner;
  const [a, b, c] = [Math.abs(whole - left), Math.abs(whole - up), Math.abs(whole - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Colours that agree in these first bits of each channel are one: the first of them. `null`: they are too many. */
function indexedBy(bits: number, pixels: readonly number[]): Indexed | null {
  const part = 256 - 2 ** (8 - bits);
  const mask = (part << 16) | (part << 8) | part;
  const places = new Map<number, number>();
  const palette: number[] = [];
  const indices = new Uint8Array(pixels.length);
  for (const [at, colour] of pixels.entries()) {
    let place = places.get(colour & mask);
    if (place === undefined) {
      if (palette.length === 256) return null;
      place = palette.push(colour) - 1;
      places.set(colour & mask, place);
    }
    indices[at] = place;
  }
  return { palette, indices };
}

function encode(width: number, height: number, { palette, indices }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
