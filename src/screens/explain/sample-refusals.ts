import type { Refusal } from '../../core/refusal.ts';
import { quietTab } from '../../core/tab/tab-state.ts';
import type { TabState } from '../../core/tab/tab-state.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Around } from './explain-view.ts';

/** A moment at which the tests stand. */
const noon = Date.UTC(2026, 10, 23, 12);

/** A computer in Berlin, at that moment. */
export const around: Around = {
  now: noon,
  computer: {
    zone: 'Europe/Berlin',
    countries: ['DE'],
    zonesOf: (country) => ({ DE: ['Europe/Berlin'], NL: ['Europe/Amsterdam'] })[country] ?? [],
  },
  headers: [],
  system: 'linux',
  opensPrivately: true,
};

const firewall: Verdict = {
  provider: 'cloudflare',
  providerName: 'Cloudflare',
  providerKind: 'firewall',
  carriers: [],
  cause: 'waf-rule',
  alternatives: [],
  confidence: 'likely',
  evidence: [
    { observed: 'body', tier: 'block-only', value: 'Sorry, you have been blocked', signature: null },
  ],
  references: [{ kind: 'ray-id', value: '8f2c41d09b7e3a55' }],
  particulars: {},
};

/** A page that Cloudflare's firewall refused, but for what the test says otherwise. */
export function refusalOf(part: Partial<Omit<Refusal, 'verdict'>>, verdict: Partial<Verdict> = {}): Refusal {
  return {
    id: 'refusal',
    kind: 'page',
    url: 'https://shop.example/cart',
    site: 'shop.example',
    method: 'GET',
    status: 403,
    at: noon,
    isPrivate: false,
    cookieStoreId: null,
    verdict: { ...firewall, ...verdict },
    ...part,
  };
}

export function refusedTab(refusal: Refusal): TabState {
  return {
    ...quietTab,
    page: {
      phase: 'refused',
      refusal,
      documentId: 'document',
      card: 'shown',
      signInLink: null,
      cookies: null,
      probing: null,
      running: null,
    },
  };
}
