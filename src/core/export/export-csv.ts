import type { HistoryEntry } from '../history/history-entry.ts';

const columns = [
  'time',
  'first time',
  'times',
  'kind',
  'method',
  'status',
  'address',
  'site',
  'provider',
  'cause',
  'confidence',
  'references',
  'fixed by',
] as const;

/**
 * A CSV file in parts (RFC 4180). A cell that begins as a formula does gets an apostrophe before it, so that no spreadsheet runs what a
 * server has sent (CWE-1236).
 */
export const csvFile = {
  // A byte order mark: without one, Excel takes UTF-8 for something else.
  begin: `\uFEFF${columns.join(',')}\r\n`,
  entry: (entry: HistoryEntry, timeOf: (at: number) => string): string =>
    cells(entry, timeOf).map(cell).join(','),
  between: '\r\n',
  end: '\r\n',
} as const;

function cells(entry: HistoryEntry, timeOf: (at: number) => string): readonly string[] {
  const { verdict, kind, method, url, site, status, count, fixedBy, firstAt, lastAt } = entry;
  const references = verdict.references.map((one) => `${one.kind}: ${one.value}`).join('; ');
  return [
    timeOf(lastAt),
    timeOf(firstAt),
    `${count}`,
    kind,
    method,
    `${status}`,
    url,
    site,
    verdict.providerName ?? verdict.provider,
    verdict.cause,
    verdict.confidence,
    references,
    fixedBy ?? '',
  ];
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
