import { csvFile } from '../../core/export/export-csv.ts';
import { harFile } from '../../core/export/export-har.ts';
import { jsonFile } from '../../core/export/export-json.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import type { ExportForm } from './history-actions.ts';

interface Form {
  readonly begin: string;
  readonly entry: (entry: HistoryEntry, timeOf: (at: number) => string) => string;
  readonly between: string;
  readonly end: string;
  readonly type: string;
}

const timeOf = (at: number): string => new Date(at).toISOString();

function formOf(form: ExportForm, version: string): Form {
  switch (form) {
    case 'json':
      return { ...jsonFile, begin: jsonFile.begin(timeOf(Date.now())), type: 'application/json' };
    case 'csv':
      return { ...csvFile, type: 'text/csv;charset=utf-8' };
    case 'har':
      return { ...harFile, begin: harFile.begin(version), type: 'application/json' };
  }
}

/** The file, written part by part: never more than one part of it is text in memory. `told`: how many entries are in. */
export async function exportFile(
  { form, version }: { readonly form: ExportForm; readonly version: string },
  parts: AsyncIterable<readonly HistoryEntry[]>,
  told: (written: number) => void,
): Promise<Blob> {
  const { begin, entry, between, end, type } = formOf(form, version);
  const blobs: Blob[] = [];
  let written = 0;
  for await (const part of parts) {
    const lines = part.map((one) => entry(one, timeOf)).join(between);
    if (lines !== '') blobs.push(new Blob([written === 0 ? '' : between, lines]));
    written += part.length;
    told(written);
  }
  return new Blob([begin, ...blobs, end], { type });
}
