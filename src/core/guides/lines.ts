import type { Lines } from './guide.ts';

export function linesOf(lines: Lines): readonly string[] {
  return typeof lines === 'string' ? [lines] : lines;
}
