import type { HistoryEntry } from '../history/history-entry.ts';

/**
 * A HAR 1.2 file in parts (http://www.softwareishard.com/blog/har-12-spec/): one entry for each refusal, as far as it is kept. What is
 * not known has the value that the format has for it: -1, an empty text, an empty list.
 */
export const harFile = {
  begin: (version: string): string =>
    `{"log":{"version":"1.2","creator":{"name":"Why403","version":${JSON.stringify(version)}},"entries":[\n`,
  entry: (entry: HistoryEntry, timeOf: (at: number) => string): string =>
    JSON.stringify(harEntry(entry, timeOf)),
  between: ',\n',
  end: '\n]}}\n',
} as const;

const unknownSizes = { headersSize: -1, bodySize: -1 };

function harEntry(
  { url, method, status, lastAt, count, verdict }: HistoryEntry,
  timeOf: (at: number) => string,
) {
  const parsed = URL.parse(url);
  const queryString = [...(parsed?.searchParams ?? [])].map(([name, value]) => ({ name, value }));
  return {
    startedDateTime: timeOf(lastAt),
    time: 0,
    request: {
      method,
      url: parsed?.href ?? url,
      httpVersion: '',
      cookies: [],
      headers: [],
      queryString,
      ...unknownSizes,
    },
    response: {
      ...{ status, statusText: '', httpVersion: '', cookies: [], headers: [] },
      content: { size: 0, mimeType: '' },
      redirectURL: '',
      ...unknownSizes,
    },
    cache: {},
    timings: { send: -1, wait: -1, receive: -1 },
    comment: `${verdict.providerName ?? verdict.provider}: ${verdict.cause} (${verdict.confidence}), ${count}`,
  };
}
