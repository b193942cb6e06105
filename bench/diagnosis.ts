import { execFileSync } from 'node:child_process';
import { diagnose } from '../src/core/diagnosis/diagnose.ts';
import type { Exchange } from '../src/core/exchange.ts';
import { knowledge } from '../src/knowledge/compiled.ts';
import type { Timed } from './diagnosis-table.ts';

/** Words as they stand on pages, ours among them, so that the search has something to look at. */
const words =
  'the page you asked for was not shown because access to this server is limited please go back or contact support';

/** A refusal of a size in UTF-16 units, as a firewall's page is written: tags, a script, and prose. */
function refusedPage(size: number): string {
  const head = '<!doctype html><html><head><title>Access to this page</title></head><body>';
  const rest = words.split(' ');
  let body = head;
  for (let at = 0; body.length < size; at += 1) {
    const said = `${rest[at % rest.length] ?? ''} ${at} ${rest[(at * 7) % rest.length] ?? ''}`;
    body += at % 3 === 0 ? `<p class="line n${at}">${said}</p>` : `${said} &amp; ${words}. `;
  }
  return body.slice(0, size);
}

/** The worst letters for the search: those of one of its own strings, but for the last. */
function hostilePage(size: number): string {
  return 'you have been blocke '.repeat(Math.ceil(size / 21)).slice(0, size);
}

function exchangeOf(body: string): Exchange {
  return {
    url: 'https://shop.example/catalogue/a?page=2',
    method: 'GET',
    status: 403,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['server', 'cloudflare'],
      ['cf-ray', '8f00aa11bb22cc33-AMS'],
      ['date', 'Mon, 23 Nov 2026 13:32:08 GMT'],
    ],
    body,
    title: null,
    referrer: null,
    cookiesSent: null,
    cookieBytes: null,
    now: null,
    place: 'page',
  };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What everything that looks at a text must do at least: one loop over its units. */
function onePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
}

const pages = [
  ['a page of 2 kB', refusedPage(2_000)],
  ['a page of 10 kB', refusedPage(10_000)],
  ['a page at the limit, 64 KiB', refusedPage(65_536)],
  ['64 KiB of what the search likes least', hostilePage(65_536)],
] as const;

/** Each diagnosis beside one pass over the same text, pair by pair, in a program that is warm. */
export function timeDiagnoses(pairs: number): readonly Timed[] {
  return pages.map(([what, body]) => {
    const exchange = exchangeOf(body);
    const ours: number[] = [];
    const baseline: number[] = [];
    let kept = 0;
    for (let at = -Math.ceil(pairs / 2); at < pairs; at += 1) {
      const our = timeOf(() => {
        kept += diagnose(exchange, knowledge)?.evidence.length ?? 0;
      });
      const base = timeOf(() => {
        kept += onePass(body);
      });
      if (at < 0) continue;
      ours.push(our);
      baseline.push(base);
    }
    if (Number.isNaN(kept)) throw new Error('Nothing was looked at');
    return { what, ours, baseline };
  });
}

const tsx = new URL('../node_modules/.bin/tsx', import.meta.url).pathname;
const loading = new URL('loading.ts', import.meta.url).pathname;

/** Loads in a program that has just started, as the background's is: each time a new one. */
export function timeLoading(starts: number): readonly Timed[] {
  const firstLook: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  const firstDocument: typeof firstLook = { ours: [], baseline: [] };
  for (let at = 0; at < starts; at += 1) {
    const told = execFileSync(tsx, [loading], { encoding: 'utf8' });
    // Our own program wrote it: see loading.ts.
    const { parse, look, document } = JSON.parse(told) as Record<'parse' | 'look' | 'document', number>;
    firstLook.ours.push(parse + look);
    firstLook.baseline.push(parse);
    firstDocument.ours.push(document);
    firstDocument.baseline.push(parse);
  }
  return [
    { what: 'loading the signatures, with the first look by headers', ...firstLook },
    { what: 'the first look at a document after it', ...firstDocument },
  ];
}
