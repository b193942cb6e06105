/** A longer line than this is no response: it is given up, so that memory stays bounded. In UTF-16 units. */
const longestLine = 32 * 1024 * 1024;

/** One line of the input, or the news that it was too long to keep. */
export type Line =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly text: null };

/**
 * Cuts a stream of text into lines, lazily: nothing is read before the last line was taken, so a slow reader of our output slows
 * the input down and a million lines need no more memory than ten. Yields the lines of each chunk together.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest = '';
  let isTooLong = false;
  const take = (text: string): Line => {
    number += 1;
    const line = { number, text: isTooLong ? null : text };
    isTooLong = false;
    return line;
  };
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    const parts = [rest + first, ...others];
    rest = parts.pop() ?? '';
    yield parts.map(take);
    if (rest.length > longestLine) {
      isTooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || isTooLong) yield [take(rest)];
}
