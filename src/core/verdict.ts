/** Why a request was refused. What each means, and which wins over which, stands in `docs/how-it-works.md`. */
export const causes = [
  'login-required',
  'session-or-cookies',
  'cookies-too-large',
  'embedded-cookies',
  'not-authorized-role',
  'device-policy',
  'ip-or-region',
  'vpn-or-proxy',
  'bot-challenge',
  'waf-rule',
  'browser-unsupported',
  'browser-tools',
  'rate-limit',
  'quota',
  'directory-index',
  'server-permission',
  'hotlink',
  'csrf',
  'signed-url-expired',
  'clock-skew',
  'client-certificate',
  'host-misconfigured',
  'account-suspended',
  'legal',
  'network-filter',
  'unknown',
] as const;

export type Cause = (typeof causes)[number];

/** How much a piece of evidence can say: alone, only with a refusing status, or nothing about who refused. */
export type Tier = 'block-only' | 'corroborating' | 'path-only';

/** Fixed words for how sure a verdict is, from "99 in 100 are right" down to "nothing tells". */
export type Confidence = 'certain' | 'likely' | 'possible' | 'unknown';

/** Where a fact was observed. Each has one sentence in the catalogue: `evidence_<where>`. */
export const observedPlaces = [
  'status',
  'header',
  'cookie',
  'title',
  'body',
  'url',
  'method',
  'referrer',
  'sent-cookies',
  'clock',
  'frame',
] as const;

export type Observed = (typeof observedPlaces)[number];

/** One observed fact that supports a verdict. */
export interface Evidence {
  readonly observed: Observed;
  readonly tier: Tier;
  /** What was seen, short enough for a sentence: at most 120 characters of untrusted server text. */
  readonly value: string;
  /** The signature that looked for it, or `null` where the engine itself observed it. */
  readonly signature: string | null;
}

/** An identifier that the site's support can look up. */
export interface Reference {
  /** A slug such as `ray-id`, `incident-id`, `request-id`, `support-id`, `event-id`. */
  readonly kind: string;
  /** Untrusted server text, at most 200 characters. */
  readonly value: string;
}

/** Facts of the response that a remedy or a sentence needs. */
export interface Particulars {
  /** From `Retry-After` (RFC 9110, 10.2.3), or words that name seconds. */
  readonly retryAfterSeconds?: number;
  /** The scheme of `WWW-Authenticate` (RFC 9110, 11.6.1), lower case: `basic`, `bearer`, `negotiate`… */
  readonly authScheme?: string;
  /** Its realm: untrusted server text, at most 80 characters. */
  readonly realm?: string;
  /** When a signed address expired; milliseconds since 1970. */
  readonly expiredAt?: number;
  /** Server's clock minus the visitor's, in seconds, where both are known and differ by more than a minute. */
  readonly clockDifferenceSeconds?: number;
  /** A country or region that the page names: untrusted server text, at most 40 characters. */
  readonly region?: string;
  /** Where RFC 7725's `Link: <…>; rel="blocked-by"` points. An address that is shown, never opened unasked. */
  readonly blockedBy?: string;
  /** The part of the address that looks like an attack to a firewall, in lower case. */
  readonly attack?: string;
}

/** What we conclude of a refusal. */
export interface Verdict {
  /** Who refused: a slug of `knowledge/signatures`, or `site` (its own application), or `unknown`. */
  readonly provider: string;
  /** The provider's own spelling, for people; `null` for `site` and `unknown`. */
  readonly providerName: string | null;
  /** What kind of thing the provider is; words in sentences depend on it. `null` for `site` and `unknown`. */
  readonly providerKind: ProviderKind | null;
  /** Slugs of those who merely passed the refusal on. */
  readonly carriers: readonly string[];
  /** Their own spelling, for people, in the same order. Missing in what an earlier version stored. */
  readonly carrierNames?: readonly string[];
  readonly cause: Cause;
  /** Causes that the same evidence also allows, most probable first, without `cause`. */
  readonly alternatives: readonly Cause[];
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  readonly references: readonly Reference[];
  readonly particulars: Particulars;
}

export const providerKinds = [
  'cdn',
  'bot-manager',
  'firewall',
  'server',
  'storage',
  'cloud',
  'framework',
  'application',
  'api',
  'sign-in',
  'filter',
  'operator',
  'government',
  'hosting',
] as const;

export type ProviderKind = (typeof providerKinds)[number];

/** What is known of a refusal before anybody has looked at it. */
export const unjudged: Verdict = {
  provider: 'unknown',
  providerName: null,
  providerKind: null,
  carriers: [],
  cause: 'unknown',
  alternatives: [],
  confidence: 'unknown',
  evidence: [],
  references: [],
  particulars: {},
};

/** Whether a verdict is one: every diagnosis has evidence, if only the status. */
export function isJudged(verdict: Verdict): boolean {
  return verdict.evidence.length > 0;
}
