import { posix } from 'node:path';
import { importsOf } from './import.ts';
import { filesBelow } from './source-file.ts';
import type { TextFile } from './source-file.ts';

/** Where the browser, or a person in a terminal, starts to run our code; the pages name theirs themselves. */
const entries = ['src/background/main.ts', 'src/cli/diagnose.ts'];

/**
 * What ships: the files of `src` that an entry needs, by path. The rest are tests and what they share.
 * @throws when an entry is not there.
 */
export function shippedCode(): readonly TextFile[] {
  const all = new Map(filesBelow('src', ['.ts', '.tsx']).map((file) => [file.path, file]));
  const reached = new Map<string, TextFile>();
  const waiting = [...entries, ...entriesOfPages()];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = all.get(path);
    if (file === undefined || reached.has(path)) continue;
    reached.set(path, file);
    for (const { file: next } of importsOf(file)) if (next !== null) waiting.push(next);
  }
  const missing = entries.filter((entry) => !reached.has(entry));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}`);
  return [...reached.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOfPages(): readonly string[] {
  return filesBelow('src', ['.html']).flatMap(({ path, text }) =>
    [...text.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, script = '']) =>
      posix.join(posix.dirname(path), script),
    ),
  );
}
