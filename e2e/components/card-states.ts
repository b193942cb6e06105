import { viewOf } from '../../src/core/wording/view-of.ts';
import { solvedPill } from '../../src/core/wording/pill.ts';
import type { Say } from '../../src/core/wording/say.ts';
import type { View } from '../../src/core/wording/view.ts';
import { aRefusal, aVerdict, circumstances, refusedAt } from '../../src/core/testing/a-refusal.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import type { Circumstances, Cleared } from '../../src/core/remedies/remedy.ts';
import { undoWindow } from '../../src/core/remedies/remedy.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { StateOf } from './states.ts';

/** Cards and pills, made by the product's own engine of verdicts as it finds them: so they exist in every language. */

type Told = readonly [verdict: Partial<Verdict>, refusal?: Partial<Refusal>, around?: Partial<Circumstances>];

const cloudflare = {
  provider: 'cloudflare',
  providerName: 'Cloudflare',
  providerKind: 'firewall',
  cause: 'waf-rule',
  confidence: 'likely',
  evidence: [
    {
      observed: 'body',
      tier: 'block-only',
      value: 'Sorry, you have been blocked',
      signature: 'cloudflare',
    },
    { observed: 'header', tier: 'corroborating', value: 'cf-ray', signature: 'cloudflare' },
    { observed: 'url', tier: 'path-only', value: 'select from', signature: null },
  ],
  references: [{ kind: 'ray-id', value: '8f2c41d09b7e3a55' }],
} as const satisfies Partial<Verdict>;

const searched = { url: 'https://shop.example.com/search?q=select%20*%20from%20orders&page=2' };
const nginx = {
  provider: 'nginx',
  providerName: 'nginx',
  providerKind: 'server',
  evidence: [{ observed: 'title', tier: 'corroborating', value: '403 Forbidden', signature: 'nginx' }],
} as const satisfies Partial<Verdict>;
const site = {
  provider: 'site',
  evidence: [
    { observed: 'body', tier: 'corroborating', value: 'Your session has expired', signature: 'words-en' },
  ],
} as const satisfies Partial<Verdict>;
const twelve = { count: 12, otherHosts: [] };
const stale = { ...site, cause: 'session-or-cookies', confidence: 'likely' } as const;
const told = { country: null, warp: false, contact: null, cookiesOff: false };

const cards = {
  firewall: [cloudflare, searched],
  unknown: [{ ...nginx, cause: 'unknown', confidence: 'unknown' }, {}, { cookies: twelve }],
  'sign-in': [
    {
      ...site,
      cause: 'login-required',
      confidence: 'certain',
      particulars: { authScheme: 'basic', realm: 'Staff' },
    },
    { status: 401 },
    { signInLink: 'https://docs.example.com/login' },
  ],
  account: [{ ...site, cause: 'not-authorized-role', confidence: 'likely' }],
  cookies: [stale, {}, { cookies: { count: 12, otherHosts: ['mail.example.com', 'shop.example.com'] } }],
  clearing: [stale, {}, { cookies: twelve, running: 'clear-cookies' }],
  'no-access': [
    stale,
    {},
    {
      cookies: twelve,
      cleared: { removed: 0, remaining: 12, undoUntil: 0, undone: null, failed: 'no-access' },
    },
  ],
  'keeps-coming-back': [
    { ...cloudflare, cause: 'bot-challenge', confidence: 'certain' },
    searched,
    { challenges: 3 },
  ],
  wait: [
    { ...site, cause: 'rate-limit', confidence: 'certain', particulars: { retryAfterSeconds: 102 } },
    { status: 429 },
  ],
  legal: [
    {
      ...site,
      cause: 'legal',
      confidence: 'certain',
      particulars: { blockedBy: 'https://court.example/order/17', region: 'Utopia' },
    },
    { status: 451 },
  ],
  network: [
    {
      provider: 'zscaler',
      providerName: 'Zscaler',
      providerKind: 'filter',
      cause: 'network-filter',
      confidence: 'certain',
    },
  ],
  asking: [
    cloudflare,
    searched,
    {
      running: null,
      probing: {
        planned: ['again', 'without-cookies', 'undamaged', 'front-page'],
        answered: [{ probe: 'again', outcome: 'refused' }],
        ended: null,
        told,
      },
    },
  ],
  found: [
    { ...nginx, cause: 'unknown', confidence: 'unknown' },
    {},
    {
      cookies: twelve,
      probing: {
        planned: ['again', 'without-cookies'],
        answered: [
          { probe: 'again', outcome: 'refused' },
          { probe: 'without-cookies', outcome: 'open' },
        ],
        ended: 'done',
        told,
      },
    },
  ],
  collapsed: [cloudflare, searched],
  copied: [cloudflare, searched],
  checking: [{ ...cloudflare, cause: 'bot-challenge', confidence: 'certain' }],
} as const satisfies Record<Exclude<StateOf<'card'>, 'solved' | 'undone'>, Told>;

/** The view of one state of the card, in the language that is asked for. */
export function cardView(name: StateOf<'card'>, say: Say): View {
  if (name === 'solved' || name === 'undone') return pill(name, say);
  const [verdict, refusal = {}, around = {}]: Told = cards[name];
  return viewOf(aRefusal({ ...refusal, verdict: aVerdict(verdict) }), circumstances(around), {
    say,
    revision: 1,
  });
}

function pill(name: 'solved' | 'undone', say: Say): View {
  const undone = name === 'undone' ? { restored: 11, missing: ['__Host-session'] } : null;
  const cleared: Cleared = { removed: 12, remaining: 0, undoUntil: refusedAt + undoWindow, undone };
  return solvedPill({ refusal: aRefusal(), step: 'clear-cookies', cleared }, say, 1);
}
