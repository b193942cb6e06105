import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../history/history-entry.ts';
import type { HistoryEntry } from '../history/history-entry.ts';
import { aRefusal, aVerdict } from '../testing/a-refusal.ts';
import { csvFile } from './export-csv.ts';
import { harFile } from './export-har.ts';
import { jsonFile } from './export-json.ts';
import { isOfTheWeb, readImport } from './read-import.ts';

const timeOf = (at: number): string => new Date(at).toISOString();
const hostile = '=HYPERLINK("http://evil.test","x")';
const entries: readonly HistoryEntry[] = [
  entryOf(aRefusal({ id: 'plain' })),
  entryOf(
    aRefusal({
      id: 'hostile',
      url: 'https://a.example/",\r\n=1+1',
      method: '+SUM(A1)',
      site: '@site',
      verdict: aVerdict({ providerName: hostile, references: [{ kind: 'ray-id', value: 'a"b\nc' }] }),
    }),
  ),
];

/** Python's own readers, which know nothing of us. */
function readByPython(program: string, input: string): unknown {
  return JSON.parse(execFileSync('python3', ['-c', program], { input, encoding: 'utf8' }));
}

// The schemas are written in draft 6 of JSON Schema.
const metaSchema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('ajv/lib/refs/json-schema-draft-06.json'), 'utf8'),
) as object;

const folder = join(dirname(createRequire(import.meta.url).resolve('har-schema/package.json')), 'lib');
const schemas = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object);

/** What a HAR file breaks of the published schema; empty: nothing. */
function harFaults(file: unknown): readonly string[] {
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
  ajv.addMetaSchema(metaSchema);
  ajv.addSchema(schemas);
  ajv.validate('har.json#', file);
  return (ajv.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}

describe('CSV', () => {
  const file =
    csvFile.begin + entries.map((one) => csvFile.entry(one, timeOf)).join(csvFile.between) + csvFile.end;

  const rows = readByPython(
    'import csv,io,json,sys\nt=sys.stdin.buffer.read().decode("utf-8-sig")\nprint(json.dumps(list(csv.reader(io.StringIO(t,newline="")))))',
    file,
  ) as readonly (readonly string[])[];

  it('is read back by another program, cell by cell', () => {
    expect(rows.map((row) => row.length)).toEqual([13, 13, 13]);
    expect(rows[2]?.[6]).toBe(entries[1]?.url);
    expect(rows[2]?.[11]).toBe('ray-id: a"b\nc');
  });

  it('makes no cell of what a server sent a formula', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows[2]?.[8]).toBe(`'${hostile}`);
  });
});

describe('HAR', () => {
  const file =
    harFile.begin('1.0') +
    entries.map((one) => harFile.entry(one, timeOf)).join(harFile.between) +
    harFile.end;

  it('is JSON with all that HAR 1.2 requires', () => {
    const { log } = JSON.parse(file) as {
      log: Record<string, unknown> & { entries: Record<string, unknown>[] };
    };
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'Why403', version: '1.0' } });
    for (const entry of log.entries) {
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining(['startedDateTime', 'time', 'request', 'response', 'cache', 'timings']),
      );
      expect(entry['request']).toMatchObject({ cookies: [], headers: [], headersSize: -1, bodySize: -1 });
      expect(entry['response']).toMatchObject({ redirectURL: '', content: { size: 0, mimeType: '' } });
    }
  });

  it('is valid by the published schema', () => {
    expect(harFaults(JSON.parse(file))).toEqual([]);
    expect(harFaults({ log: { version: '1.2' } })).not.toEqual([]);
  });
});

describe('JSON', () => {
  const file = jsonFile.begin(timeOf(0)) + entries.map(jsonFile.entry).join(jsonFile.between) + jsonFile.end;

  it('comes back as it was', () => {
    expect(readImport(file)).toEqual(entries);
  });

  it('holds nothing where nothing was chosen', () => {
    expect(readImport(jsonFile.begin(timeOf(0)) + jsonFile.end)).toEqual([]);
  });

  it.each<[reason: string, text: string]>([
    ['no JSON', 'time,status'],
    ['cut off', file.slice(0, -4)],
    ['somebody else’s', '{"entries":[]}'],
    ['of a later version', '{"format":"why403-history","version":2,"entries":[]}'],
    ['a list', '[]'],
    ['nothing', ''],
    ['entries that are no list', '{"format":"why403-history","version":1,"entries":{"length":1}}'],
    ['deep', '['.repeat(200_000)],
  ])('reads no other file: %s', (_reason, text) => {
    expect(readImport(text)).toBeNull();
  });
});

describe('an entry of a file', () => {
  const own = entryOf(aRefusal({ url: 'https://a.example/x' }));

  it('that we wrote is taken', () => {
    expect(isOfTheWeb(own)).toBe(true);
  });

  it.each<[reason: string, parts: Partial<HistoryEntry>]>([
    ['runs a script when it is opened', { url: 'javascript:alert(1)' }],
    ['is a page by itself', { url: 'data:text/html,<script>alert(1)</script>' }],
    ['names a file of this computer', { url: 'file:///etc/passwd' }],
    ['names a page of an extension', { url: 'chrome-extension://a/src/screens/options/index.html' }],
    ['names no address', { url: 'a.example' }],
    ['never ends', { url: `https://a.example/${'x'.repeat(3_000)}` }],
    // JSON knows no such number, and its reader makes one of `1e999`.
    ['came at no time', { lastAt: Infinity }],
    ['came before all time', { firstAt: -9e15 }],
    ['came less than never', { count: -1 }],
  ])('is left out where it %s', (_reason, parts) => {
    expect(isOfTheWeb({ ...own, ...parts })).toBe(false);
  });
});
