import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function* chunks(...parts: readonly string[]): AsyncGenerator<string> {
  for (const part of parts) yield await Promise.resolve(part);
}

async function collect(source: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const lines of linesOf(source)) {
    for (const { number, text } of lines) found.push(`${number} ${text ?? 'too long'}`);
  }
  return found;
}

test.each([
  { why: 'a chunk of whole lines', parts: ['a\nb\n'], lines: ['1 a', '2 b'] },
  { why: 'a line over several chunks', parts: ['a', 'b', 'c\n'], lines: ['1 abc'] },
  { why: 'a last line without an end', parts: ['a\nb'], lines: ['1 a', '2 b'] },
  { why: 'an empty line keeps its number', parts: ['\n\nc'], lines: ['1 ', '2 ', '3 c'] },
  { why: 'nothing', parts: [], lines: [] },
])('$why', async ({ parts, lines }) => {
  expect(await collect(chunks(...parts))).toEqual(lines);
});

test('a line too long to keep is named, and the next one is read', async () => {
  const long = 'x'.repeat(33 * 1024 * 1024);
  expect(await collect(chunks(long, 'y\nz\n'))).toEqual(['1 too long', '2 z']);
});

test('reads no further than the lines that were taken', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      given += 1;
      yield await Promise.resolve('line\n');
    }
  }
  const lines = linesOf(endless());
  await lines.next();
  await lines.next();
  expect(given).toBe(2);
  await lines.return(undefined);
});
