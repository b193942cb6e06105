import type { Refusal } from '../refusal.ts';
import type { Circumstances } from '../remedies/remedy.ts';
import type { Verdict } from '../verdict.ts';

/** When the refusals of the tests came: 23 November 2026, 13:32:08 UTC. */
export const refusedAt = 1_795_440_728_000;

/** A verdict that names nobody and nothing, but for what a test sets. */
export function aVerdict(parts: Partial<Verdict> = {}): Verdict {
  return {
    provider: 'unknown',
    providerName: null,
    providerKind: null,
    carriers: [],
    cause: 'unknown',
    alternatives: [],
    confidence: 'likely',
    evidence: [],
    references: [],
    particulars: {},
    ...parts,
  };
}

/** A page that was refused with 403, but for what a test sets. */
export function aRefusal(parts: Partial<Refusal> = {}): Refusal {
  return {
    id: 'r1',
    kind: 'page',
    url: 'https://docs.example.com/press/2024/june.html',
    site: 'example.com',
    method: 'GET',
    status: 403,
    at: refusedAt,
    isPrivate: false,
    cookieStoreId: null,
    verdict: aVerdict(),
    ...parts,
  };
}

/** Two seconds after the refusal, nothing known and nothing tried, but for what a test sets. */
export function circumstances(parts: Partial<Circumstances> = {}): Circumstances {
  return {
    now: refusedAt + 2_000,
    cookies: null,
    cleared: null,
    tried: [],
    challenges: 0,
    signInLink: null,
    muted: false,
    opensPrivately: false,
    afterForm: false,
    mayRepeat: true,
    probing: null,
    running: null,
    ...parts,
  };
}
