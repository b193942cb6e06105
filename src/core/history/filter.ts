import type { HistoryRow } from './row.ts';

/** What of the history is looked at. `null`: all of it. */
export interface Filter {
  /** Words, each of which must be in the address, the site, the provider's name, the status or the cause's words. */
  readonly text: string;
  readonly status: number | null;
  readonly cause: string | null;
  readonly site: string | null;
  readonly kind: 'pages' | 'background' | null;
  /** From this moment on and before that one; milliseconds since 1970. */
  readonly day: readonly [from: number, before: number] | null;
}

export const everything: Filter = { text: '', status: null, cause: null, site: null, kind: null, day: null };

/** Tells which rows a filter lets through. `wordsOf`: what a cause is called in the visitor's language. */
export function matcher(filter: Filter, wordsOf: (cause: string) => string): (row: HistoryRow) => boolean {
  const { status, cause, site, kind, day } = filter;
  const wanted = plain(filter.text).split(/\s+/u).filter(Boolean);
  const known = new Map<string, string>();
  const named = ({ verdict }: HistoryRow): string => {
    const key = `${verdict.provider} ${verdict.cause} ${verdict.providerName ?? ''}`;
    const before = known.get(key) ?? plain(`${key} ${wordsOf(verdict.cause)}`);
    known.set(key, before);
    return before;
  };
  return (row) => {
    if (status !== null && row.status !== status) return false;
    if (cause !== null && row.verdict.cause !== cause) return false;
    if (site !== null && row.site !== site) return false;
    // A frame is part of the page that shows it: it is listed with what pages asked for.
    if (kind !== null && (kind === 'pages') !== (row.kind === 'page')) return false;
    if (day !== null && (row.lastAt < day[0] || row.lastAt >= day[1])) return false;
    if (wanted.length === 0) return true;
    const address = plain(row.url);
    return wanted.every(
      (word) =>
        address.includes(word) ||
        row.site.includes(word) ||
        `${row.status}` === word ||
        named(row).includes(word),
    );
  };
}

function plain(text: string): string {
  return text.toLowerCase();
}
