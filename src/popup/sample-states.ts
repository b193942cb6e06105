import { entryOf } from '../core/history/history-entry.ts';
import type { Computer } from '../core/remedies/sighting.ts';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { Refusal } from '../core/refusal.ts';
import { quietTab } from '../core/tab/tab-state.ts';
import type { RefusedPage, TabState } from '../core/tab/tab-state.ts';
import { unjudged } from '../core/verdict.ts';
import type { Verdict } from '../core/verdict.ts';

/** A moment at which the tests stand. */
export const noon = Date.UTC(2026, 10, 23, 12);
export const minute = 60_000;

/** A computer in Berlin. */
export const berlin: Computer = {
  zone: 'Europe/Berlin',
  countries: ['DE'],
  zonesOf: (country) => ({ DE: ['Europe/Berlin'], NL: ['Europe/Amsterdam'] })[country] ?? [],
};

const firewall: Partial<Verdict> = { cause: 'waf-rule', confidence: 'likely' };

let made = 0;

/** A page that a firewall refused a minute ago, but for what the test says otherwise. */
export function refusalWith(part: Partial<Omit<Refusal, 'verdict'>>, verdict = firewall): Refusal {
  made += 1;
  return {
    id: `refusal-${made}`,
    kind: 'page',
    url: 'https://shop.example/cart',
    site: 'shop.example',
    method: 'GET',
    status: 403,
    at: noon - minute,
    isPrivate: false,
    cookieStoreId: null,
    verdict: { ...unjudged, ...verdict },
    ...part,
  };
}

export function entryWith(part: Partial<HistoryEntry>, refusal: Refusal = refusalWith({})): HistoryEntry {
  return { ...entryOf(refusal), ...part };
}

export function refusedTab(refusal: Refusal, part: Partial<RefusedPage> = {}): TabState {
  const page: RefusedPage = {
    phase: 'refused',
    refusal,
    documentId: 'document',
    card: 'shown',
    signInLink: null,
    cookies: null,
    probing: null,
    running: null,
    ...part,
  };
  return { ...quietTab, revision: 1, page };
}
