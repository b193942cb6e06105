import type { Cause, Evidence } from '../verdict.ts';
import type { Claim, Firmness } from './claim.ts';
import { inOrder } from './claim.ts';
import { composedClaims } from './composed.ts';
import type { Index } from './index-knowledge.ts';
import type { Match } from './match.ts';
import type { Observation } from './observe.ts';
import { isOfDocument } from './observe.ts';
import { protocolClaims } from './protocol-claims.ts';
import type { Naming, Sureness } from './refuser.ts';
import { urlClaims } from './url-claims.ts';

export interface Reason {
  readonly cause: Cause;
  readonly alternatives: readonly Cause[];
  readonly sureness: Sureness;
  readonly evidence: readonly Evidence[];
}

function claimOf({ sign, provider, evidence }: Match): Claim[] {
  if (!sign.cause) return [];
  const also = sign.also ?? [];
  if (also.length > 0) return [{ cause: sign.cause, also, firmness: 'typical', evidence }];
  if (provider === null) return [{ cause: sign.cause, also, firmness: 'worded', evidence }];
  const firmness = sign.tier === 'block-only' ? 'coded' : 'stated';
  return [{ cause: sign.cause, also, firmness, evidence }];
}

/** What may still be said beside a refuser's typical cause: its own alternatives; for a bare server, anything. */
function refines(claim: Claim, typical: Claim | undefined): boolean {
  if (!typical || typical.cause === 'server-permission' || typical.cause === 'unknown') return true;
  // A firewall's page with 429 was sent for the number of requests, and one at an expired signed address for that.
  const explains = claim.cause === 'rate-limit' || claim.cause === 'signed-url-expired';
  if (typical.cause === 'waf-rule' && explains && claim.firmness === 'worded') return true;
  // A signed address ran out by the clock: whoever guards it had to refuse.
  if (claim.cause === 'signed-url-expired' && claim.firmness === 'worded') return true;
  return claim.cause === typical.cause || typical.also.includes(claim.cause);
}

/** What an address suggests counts only where the refuser itself says no more than "forbidden". */
function saysLittle(claims: readonly Claim[]): boolean {
  return claims.every(({ cause, firmness }) => firmness === 'typical' && cause === 'server-permission');
}

/** A folder without a front page is a server's own answer; an application has no folders. */
function suggested(own: readonly Claim[], shapes: readonly Claim[]): readonly Claim[] {
  if (!saysLittle(own)) return [];
  return own.length > 0 ? shapes : shapes.filter(({ cause }) => cause !== 'directory-index');
}

/** Words inside the sentence by which the refuser was known: it has been said already what that sentence means. */
function isPartOf(claim: Claim, own: readonly Claim[]): boolean {
  const known = own.flatMap(({ evidence }) => evidence.map(({ value }) => value.toLowerCase()));
  return claim.evidence.every(({ value }) => known.some((one) => one.includes(value.toLowerCase())));
}

/** All that a reason is drawn from. */
export interface Found {
  readonly observation: Observation;
  readonly index: Index;
  readonly naming: Naming;
  readonly matches: readonly Match[];
}

const identity: readonly Cause[] = ['server-permission', 'login-required', 'not-authorized-role'];
const saysSo: readonly Firmness[] = ['coded', 'stated', 'worded'];

/** "No permission" in the words of a page; what the protocol says of a sign-in is no such word. */
function isIdentitys({ cause, firmness, evidence }: Claim): boolean {
  return firmness === 'worded' && identity.includes(cause) && evidence.every(isOfDocument);
}

/** What a sentence may tell of 429 more narrowly than the status does. */
const narrows: readonly Cause[] = ['quota', 'bot-challenge'];

function isByStatus({ evidence }: Claim): boolean {
  return evidence.every(({ observed }) => observed === 'status');
}

/** The claims of the refuser, and those of words, protocol and address that do not contradict it. */
function allClaims({ observation, index, naming, matches }: Found): Claim[] {
  const { refuser } = naming;
  const isByHeader = refuser?.isByHeader === true;
  // A header says what its owner usually refuses for: the page's own words say why this time.
  const own = (refuser?.matches ?? [])
    .flatMap(claimOf)
    .map((claim): Claim => (isByHeader ? { ...claim, firmness: 'typical' } : claim));
  const words = matches.filter(({ provider }) => provider === null).flatMap(claimOf);
  const nobodys = words.filter((claim) => !isPartOf(claim, own));
  const typical = isByHeader ? undefined : own.find(({ firmness }) => firmness === 'typical');
  const general = [...nobodys, ...protocolClaims(observation), ...urlClaims(observation, index)];
  const isEverybodys = refuser?.provider.kind === 'server' && typical?.cause === 'server-permission';
  const hints = general.filter(
    (claim) =>
      claim.firmness !== 'shaped' && refines(claim, typical) && !(isEverybodys && isIdentitys(claim)),
  );
  const told = [...own, ...hints].filter(({ firmness }) => saysSo.includes(firmness));
  const mayAdd =
    saysLittle(own) || isByHeader || (refuser?.provider.kind === 'server' && typical?.cause === 'waf-rule');
  const mayCompose = mayAdd && told.every(isByStatus);
  const composed = mayCompose ? composedBeside(own, composedClaims(observation, index)) : [];
  const narrower = composed.filter(({ cause }) => narrows.includes(cause));
  const shapes = suggested(
    own,
    general.filter(({ firmness }) => firmness === 'shaped'),
  );
  if (told.length === 0) return [...own, ...hints, ...composed, ...shapes];
  const unsaid = narrower.length > 0 ? hints.filter((claim) => !isByStatus(claim)) : hints;
  return [...own, ...unsaid, ...narrower, ...shapes];
}

/**
 * Composed sentences speak for nobody and for bare servers, whose owner's rules may give a reason. A firewall's page says in its own
 * words what it usually means, and a server's "no permission" is said to everybody.
 */
function composedBeside(own: readonly Claim[], composed: readonly Claim[]): readonly Claim[] {
  return own.length === 0 ? composed : composed.filter(({ cause }) => !identity.includes(cause));
}

/** A reason that somebody's "no permission" does not contradict: who the visitor is would. */
function explains({ firmness, cause }: Claim): boolean {
  return (firmness === 'worded' || firmness === 'composed') && !identity.includes(cause);
}

/** A token that is called invalid or expired is that of a signed address, where the address brings one. */
function isOfToken({ cause, firmness, evidence }: Claim): boolean {
  if (cause !== 'session-or-cookies' || firmness !== 'worded') return false;
  return evidence.every(({ value }) => value.toLowerCase().includes('token'));
}

/** "Not permitted" is all that some say whatever the reason: a code or words that tell it, or else the address, explain it. */
function first(ordered: readonly Claim[]): Claim | undefined {
  const [top] = ordered;
  if (top && isOfToken(top)) return ordered.find(({ cause }) => cause === 'signed-url-expired') ?? top;
  if (top?.cause !== 'server-permission') return top;
  if (top.firmness === 'stated') return ordered.find(explains) ?? top;
  return top.firmness === 'typical' ? (ordered.find(({ firmness }) => firmness === 'shaped') ?? top) : top;
}

/** The document's words and the protocol's fields are two witnesses; words beside words are one. */
function isSeenTwice(agreeing: readonly Claim[]): boolean {
  const observed = agreeing.flatMap(({ evidence }) => evidence);
  return observed.some(isOfDocument) && !observed.every(isOfDocument);
}

function surenessOf({ firmness }: Claim, agreeing: readonly Claim[], isNamed: boolean): Sureness {
  if (firmness === 'coded' || firmness === 'stated') return 3;
  const isTypical = agreeing.some((one) => one.firmness === 'typical' && one.also.length > 0);
  if (firmness === 'composed') return 2;
  if (firmness === 'worded') return isSeenTwice(agreeing) && !isTypical ? 3 : 2;
  // What an address suggests explains a named server's "forbidden"; of nobody's it is a guess.
  return firmness === 'typical' || isNamed ? 2 : 1;
}

/** The site asks a frame to sign in, and the browser kept its cookies back: signing in again will not help. */
function inFrame(cause: Cause, { exchange }: Observation): Cause {
  const asksIdentity = cause === 'login-required' || cause === 'session-or-cookies';
  const isKeptBack = exchange.place === 'cross-site-frame' && exchange.cookiesSent === false;
  return asksIdentity && isKeptBack ? 'embedded-cookies' : cause;
}

/** Decides why: the firmest claim first, the others that remain possible after it. */
export function reasonFor(found: Found): Reason {
  const { observation, naming } = found;
  if (naming.refuser?.provider.kind === 'filter') {
    const evidence = naming.refuser.matches.flatMap((match) => match.evidence);
    return { cause: 'network-filter', alternatives: [], sureness: 3, evidence };
  }
  const ordered = inOrder(allClaims(found));
  const chosen = first(ordered);
  if (!chosen) return { cause: 'unknown', alternatives: [], sureness: 0, evidence: [] };
  const agreeing = ordered.filter(({ cause }) => cause === chosen.cause);
  const cause = inFrame(chosen.cause, observation);
  const others = [...chosen.also, ...ordered.flatMap((one) => [one.cause, ...one.also])];
  return {
    cause,
    alternatives: [...new Set(others)].filter((one) => one !== cause && one !== 'unknown').slice(0, 4),
    sureness: surenessOf(chosen, agreeing, naming.refuser !== null),
    evidence: agreeing.flatMap((claim) => claim.evidence),
  };
}
