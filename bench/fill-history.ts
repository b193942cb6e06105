import { addEntries } from '../src/storage/history-pages.ts';
import type { HistoryEntry } from '../src/core/history/history-entry.ts';

/*
 * Runs in a page of the extension: fills its history by the function with which it takes in an exported file. The entries are those of
 * some hundred sites over thirty days, pages and requests, a dozen causes: the same ones in every run.
 */

const causes = ['login-required', 'waf-rule', 'rate-limit', 'server-permission', 'ip-or-region', 'unknown'];
const providers = ['cloudflare', 'nginx', 'apache', 'akamai', 'site', 'unknown'];
const statuses = [403, 401, 429, 451];
const kinds = ['page', 'background', 'background', 'frame', 'page', 'background', 'page'] as const;
const sites = 400;
const aTransaction = 5_000;
const monthMs = 30 * 24 * 3_600_000;

function pick<T>(from: readonly T[], at: number): T {
  const one = from[at % from.length];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
}

/** The one that is so many places from the newest. */
function entryAt(at: number, all: number, now: number): HistoryEntry {
  const kind = pick(kinds, at);
  const cause = pick(causes, Math.floor(at / 7));
  const provider = pick(providers, Math.floor(at / 11));
  // Visits to a site come in a row.
  const site = `site-${(Math.floor(at / 9) * 37) % sites}.example`;
  const url = `https://${at % 4 === 0 ? '' : 'www.'}${site}/section-${at % 23}/page-${at}`;
  const lastAt = now - Math.floor((at * (monthMs - 3_600_000)) / all);
  const id = `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
  const status = pick(statuses, Math.floor(at / 5));
  return {
    version: 1,
    ...{
      id,
      latest: id,
      kind,
      url,
      site,
      method: 'GET',
      status,
      firstAt: lastAt,
      lastAt,
      count: 1 + (at % 3),
    },
    verdict: {
      provider,
      providerName: null,
      providerKind: null,
      carriers: [],
      cause,
      alternatives: ['server-permission'],
      confidence: 'likely',
      evidence: [
        { observed: 'header', tier: 'corroborating', value: 'server: cloudflare', signature: 'cloudflare' },
        { observed: 'title', tier: 'corroborating', value: 'Access denied', signature: null },
      ],
      references: [{ kind: 'ray-id', value: `8f00aa11bb22${at.toString(16).padStart(4, '0')}-AMS` }],
      particulars: {},
    } as HistoryEntry['verdict'],
    fixedBy: null,
    repeatKey: [kind, 'GET', status, provider, cause, url].join(' '),
  };
}

/** Adds so many entries; says how many were added. */
async function fillHistory(all: number): Promise<number> {
  const now = Date.now();
  let added = 0;
  for (let from = 0; from < all; from += aTransaction) {
    const part = Array.from({ length: Math.min(aTransaction, all - from) }, (_, at) =>
      entryAt(from + at, all, now),
    );
    added += await addEntries(part);
  }
  return added;
}

Reflect.set(globalThis, 'fillHistory', fillHistory);
