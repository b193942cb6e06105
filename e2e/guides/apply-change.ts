import { linesOf } from '../../src/core/guides/lines.ts';
import type { Lines } from '../../src/core/guides/guide.ts';

/**
 * Does to a file's text what a guide says: where its lines stand (spaces at their beginning don't count), those that go and those that
 * come change places. Where all lines come, they go to the end.
 * @throws when the lines that should be there are not.
 */
export function applyChange(text: string, change: Lines): string {
  const lines = linesOf(change).map((line) => ({ sign: line[0], rest: line.slice(2) }));
  const wanted = lines.filter(({ sign }) => sign !== '+').map(({ rest }) => rest.trim());
  const put = lines.filter(({ sign }) => sign !== '-').map(({ rest }) => rest);
  const there = text.split('\n');
  if (wanted.length === 0) return [...there, ...put, ''].join('\n');
  const at = there.findIndex((_, start) => wanted.every((line, n) => there[start + n]?.trim() === line));
  if (at < 0) throw new Error(`These lines are not in the file:\n${wanted.join('\n')}\nIt holds:\n${text}`);
  return there.toSpliced(at, wanted.length, ...put).join('\n');
}
