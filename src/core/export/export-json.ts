import type { HistoryEntry } from '../history/history-entry.ts';

/** What our own file says it is; what reads it asks for nothing else. */
export const format = 'why403-history';

/** A JSON file in parts: the beginning, each entry, and the end. It can be read in again. */
export const jsonFile = {
  begin: (at: string): string =>
    `{"format":"${format}","version":1,"exported":${JSON.stringify(at)},"entries":[\n`,
  entry: (entry: HistoryEntry): string => JSON.stringify(entry),
  between: ',\n',
  end: '\n]}\n',
} as const;
