import type { Cause, Confidence, Tier, Verdict } from '../verdict.ts';
import { toldCause } from '../remedies/told.ts';
import type { Door, Line, Tone } from './view.ts';

const lines = {
  certain: 'certain',
  likely: 'likely',
  possible: 'open',
  unknown: 'open',
} as const satisfies Record<Confidence, Line>;

const tierLines = {
  'block-only': 'certain',
  corroborating: 'likely',
  'path-only': 'open',
} as const satisfies Record<Tier, Line>;

const looks = {
  'login-required': ['keyhole', 'signin'],
  'session-or-cookies': ['keyhole', 'signin'],
  'cookies-too-large': ['barred', 'rule'],
  'embedded-cookies': ['keyhole', 'signin'],
  'not-authorized-role': ['keyhole', 'signin'],
  'device-policy': ['bricked', 'none'],
  'ip-or-region': ['barred', 'rule'],
  'vpn-or-proxy': ['barred', 'rule'],
  'bot-challenge': ['wait', 'wait'],
  'waf-rule': ['barred', 'rule'],
  'browser-unsupported': ['barred', 'rule'],
  'browser-tools': ['barred', 'rule'],
  'rate-limit': ['wait', 'wait'],
  quota: ['wait', 'wait'],
  'directory-index': ['barred', 'rule'],
  'server-permission': ['barred', 'rule'],
  hotlink: ['barred', 'rule'],
  csrf: ['barred', 'rule'],
  'signed-url-expired': ['barred', 'rule'],
  'clock-skew': ['barred', 'rule'],
  'client-certificate': ['keyhole', 'signin'],
  'host-misconfigured': ['bricked', 'none'],
  'account-suspended': ['bricked', 'none'],
  legal: ['bricked', 'none'],
  'network-filter': ['bricked', 'none'],
  unknown: ['question', 'rule'],
} as const satisfies Record<Cause, readonly [Door, Tone]>;

/** As much of a verdict as its look depends on: a tab state keeps no more of a background request. */
type Judged = Pick<Verdict, 'cause' | 'confidence'>;

export function lineOf(confidence: Confidence): Line {
  return lines[confidence];
}

export function lineOfTier(tier: Tier): Line {
  return tierLines[tier];
}

/** The doorway of a verdict: a shape says only what the evidence does, so below "likely" it is the question mark. */
export function doorOf(verdict: Judged): Door {
  return isSure(verdict) ? looks[toldCause(verdict)][0] : 'question';
}

export function toneOf(verdict: Judged): Tone {
  return looks[toldCause(verdict)][1];
}

/** Whether the cause may stand in the first sentence. */
export function isSure({ confidence }: Judged): boolean {
  return confidence === 'certain' || confidence === 'likely';
}
