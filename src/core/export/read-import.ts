import type { HistoryEntry } from '../history/history-entry.ts';
import { format } from './export-json.ts';

/** A file that is larger was not written by us: a hundred thousand entries have less. */
export const longestImport = 400_000_000;
const mostEntries = 100_000;

/**
 * The entries of a file that was exported as JSON, not looked at yet: whoever takes them in asks of each whether it is one. `null`: it
 * is no such file. At most a hundred thousand.
 */
export function readImport(text: string): readonly unknown[] | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // Whatever it is, it is not ours: the answer says so.
    return null;
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format) return null;
  if (!('version' in file) || file.version !== 1 || !('entries' in file) || !Array.isArray(file.entries))
    return null;
  const entries: readonly unknown[] = file.entries;
  return entries.slice(0, mostEntries);
}

/** As far as a date reaches (ECMA-262, 21.4.1.1); milliseconds. */
const farthest = 8.64e15;
const longestAddress = 2_048;

/**
 * Whether an entry of a file may stand beside our own: its address is one of the web, for it will be a link and a button, and its times
 * are dates. We never wrote another; somebody else may have.
 */
export function isOfTheWeb({ url, firstAt, lastAt, count }: HistoryEntry): boolean {
  const isAddress = url.length <= longestAddress && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
  return (
    isAddress && [firstAt, lastAt].every((at) => Math.abs(at) <= farthest) && count > 0 && count < farthest
  );
}
