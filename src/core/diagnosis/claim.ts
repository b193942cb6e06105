import type { Cause, Evidence } from '../verdict.ts';

/**
 * How firmly something speaks for a cause.
 * `coded`: a mark that decides alone. `stated`: the refuser's own code or words for one cause. `worded`: words or protocol fields of
 * nobody in particular. `composed`: a sentence that is about something and says it is refused or demanded. `typical`: what this refuser usually means, though others look the same. `shaped`: the address or request
 * suggests it.
 */
export const firmness = ['coded', 'stated', 'worded', 'composed', 'typical', 'shaped'] as const;
export type Firmness = (typeof firmness)[number];

export interface Claim {
  readonly cause: Cause;
  readonly also: readonly Cause[];
  readonly firmness: Firmness;
  readonly evidence: readonly Evidence[];
}

/**
 * Which cause wins where the same firmness speaks for several: the more particular first
 * (`docs/how-it-works.md`, "Causes").
 */
const precedence: readonly Cause[] = [
  'device-policy',
  'network-filter',
  'cookies-too-large',
  'client-certificate',
  'clock-skew',
  'signed-url-expired',
  'csrf',
  'embedded-cookies',
  'legal',
  'vpn-or-proxy',
  'account-suspended',
  'quota',
  'bot-challenge',
  'rate-limit',
  'ip-or-region',
  'browser-unsupported',
  'browser-tools',
  'hotlink',
  'host-misconfigured',
  'session-or-cookies',
  'login-required',
  'not-authorized-role',
  'waf-rule',
  'directory-index',
  'server-permission',
  'unknown',
];

/** Firmest first; among equals the more particular cause. */
export function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted(
    (a, b) =>
      firmness.indexOf(a.firmness) - firmness.indexOf(b.firmness) ||
      precedence.indexOf(a.cause) - precedence.indexOf(b.cause),
  );
}
