import type { Refusal } from '../refusal.ts';
import { lookAt } from './address.ts';
import { isDecidedByOthers, plans } from './plans.ts';
import { offer, type Scene } from './offer.ts';
import { findingOf, isProof, type Finding } from './probing.ts';
import { undoWindow, type Circumstances, type Cleared, type Remedy, type RemedyId } from './remedy.ts';
import { nothingTells, toldCause } from './told.ts';

/** So many checks within two minutes keep coming back. */
export const challengesInLoop = 3;

const mostSteps = 3;
const classicSteps = 4;

/**
 * What a person can do about a refusal, most promising first: at most three steps, or the four classic ones where nothing
 * tells the cause, and beside them a way to find out. What was tried already is left out, since the refusal came back all the same.
 */
export function remediesFor(refusal: Refusal, circumstances: Circumstances): readonly Remedy[] {
  const scene = { refusal, circumstances };
  if (clearedAfter(refusal, circumstances.cleared)) return chosen(['open-again', 'undo-cookies'], scene);
  const undo = chosen(['undo-cookies'], scene);
  const steps = stepsFor(scene, undo.length);
  const offered = [...steps, ...undo];
  return offered.length > 0 ? offered : chosen(['ask-support'], scene);
}

/** Anything that a surface may offer for this refusal, by its id; `null` for what it may not. */
export function remedyFor(id: RemedyId, refusal: Refusal, circumstances: Circumstances): Remedy | null {
  return offer(id, { refusal, circumstances });
}

/** Whether the site's cookies were cleared because of this refusal, and not before it. */
export function clearedAfter(refusal: Refusal, cleared: Cleared | null): boolean {
  return cleared?.failed === undefined && isAfter(refusal, cleared);
}

/** Whether its cookies were to be cleared because of this refusal, and nothing could be removed. */
export function failedHere(refusal: Refusal, cleared: Cleared | null): boolean {
  return cleared?.failed !== undefined && isAfter(refusal, cleared);
}

function isAfter(refusal: Refusal, cleared: Cleared | null): boolean {
  return cleared !== null && cleared.undone === null && cleared.undoUntil - undoWindow >= refusal.at;
}

/** Where nothing tells the cause, finding out comes first, before all four classic steps; else it has the last place. */
function stepsFor(scene: Scene, places: number): readonly Remedy[] {
  const { refusal, circumstances } = scene;
  const finding = findingOf(circumstances.probing);
  const findOut = chosen(['find-out'], scene);
  const worked = workedBefore(scene);
  const plan = worked === null ? planFor(scene) : [worked, ...planFor(scene)];
  const steps = chosen(untried(learned(plan, finding, scene), scene), scene);
  if (!nothingTells(refusal.verdict) || refusal.kind !== 'page') {
    return beforeWords(steps.slice(0, mostSteps - places), findOut);
  }
  const most = (isProof(finding) ? mostSteps : classicSteps) - places;
  const shown = steps.slice(0, most);
  const isKnownWay = isPlainWay(scene) || (worked !== null && shown[0]?.id === worked);
  return isKnownWay ? [...shown, ...findOut] : [...findOut, ...shown];
}

/** Before the first step that only asks somebody or advises: finding out is more, and what can be done at once comes before it. */
function beforeWords(steps: readonly Remedy[], findOut: readonly Remedy[]): readonly Remedy[] {
  const place = steps.findIndex(({ action }) => action === null || action.does === 'copy');
  return place === -1 ? [...steps, ...findOut] : steps.toSpliced(place, 0, ...findOut);
}

/**
 * The step that worked last time on this site, where it can work again: it has something to do, was not tried just now, and
 * helps against this cause, or nothing tells which one it is.
 */
export function workedBefore(scene: Scene): RemedyId | null {
  const { refusal, circumstances } = scene;
  const { worked = null } = refusal;
  if (worked === null || circumstances.tried.includes(worked)) return null;
  if (!nothingTells(refusal.verdict) && !planFor(scene).includes(worked)) return null;
  return (offer(worked, scene)?.action ?? null) === null ? null : worked;
}

/** What the address, the status or a form in the page says plainly needs no search. */
function isPlainWay(scene: Scene): boolean {
  return asksToSignIn(scene) || lookAt(scene.refusal.url).corrected !== null;
}

/** 401: "I don't know who you are" (RFC 9110, 15.5.2). A form for name and password in a refused page says the same. */
function asksToSignIn({ refusal, circumstances }: Scene): boolean {
  return refusal.status === 401 || circumstances.signInForm === true;
}

/** The plan after finding out why: the proven step first, and what was shown to change nothing last. */
function learned(
  plan: readonly RemedyId[],
  finding: Finding | null,
  { circumstances }: Scene,
): readonly RemedyId[] {
  const without = circumstances.probing?.answered.find(({ probe }) => probe === 'without-cookies');
  const rest =
    without?.outcome === 'refused' ? [...plan.filter((id) => !clears(id)), ...plan.filter(clears)] : plan;
  // Only a proof comes before what the page itself asks for.
  const asked = rest.slice(0, rest[0] === 'sign-in' ? 1 : 0);
  switch (finding?.found) {
    case 'temporary':
      // As the question was asked: a reload names the page that linked here once more, and keeps back cookies that are only for the site's
      // own links (`SameSite=Strict`). Where that was not enough, a copy in the browser's cache may be left.
      return [circumstances.tried.includes('open-again') ? 'reload' : 'open-again', ...rest];
    case 'cookies':
      return ['clear-cookies', ...rest];
    case 'address':
      return ['open-found', ...rest];
    case 'sign-in':
      return ['switch-account', 'sign-in', 'ask-support', ...rest];
    case 'part':
      return [
        ...asked,
        finding.probe === 'parent' ? 'open-parent' : 'open-front-page',
        'ask-support',
        ...rest,
      ];
    case 'whole':
      return [...asked, 'vpn-off', 'ask-support', 'status-page', 'archived-copy', ...rest];
    default:
      return rest;
  }
}

function clears(id: RemedyId): boolean {
  return id === 'clear-cookies' || id === 'clear-page-cookies';
}

function planFor(scene: Scene): readonly RemedyId[] {
  const { refusal, circumstances } = scene;
  if (refusal.kind === 'frame') return framePlan(scene);
  if (refusal.kind === 'background') return backgroundPlan(scene);
  if (nothingTells(refusal.verdict)) return classicPlan(scene);
  const cause = toldCause(refusal.verdict);
  if (cause === 'waf-rule' && circumstances.afterForm) return ['go-back', 'ask-support', 'vpn-off'];
  // Waiting was tried; what is left is what changes how this browser introduces itself.
  if (cause === 'bot-challenge' && circumstances.challenges >= challengesInLoop) {
    return ['private-window', 'check-clock', ...plans[cause]];
  }
  if (cause === 'bot-challenge' && differs(refusal)) return ['check-clock', ...plans[cause]];
  if (cause === 'signed-url-expired' && differs(refusal)) return ['new-link', 'check-clock', 'ask-owner'];
  // 407 and 511 ask for a sign-in to the network itself (RFC 9110, 15.5.8; RFC 6585, 6).
  if (refusal.status === 407 || refusal.status === 511) return ['sign-in', 'ask-network', 'nothing'];
  // Who signed in and is asked again has a session that doesn't count any more.
  if (cause === 'login-required' && circumstances.tried.includes('sign-in')) {
    return ['clear-cookies', ...plans[cause]];
  }
  return plans[cause];
}

/** The steps that every article on 403 gives; they are right where nothing tells the cause. */
function classicPlan(scene: Scene): readonly RemedyId[] {
  const { refusal, circumstances } = scene;
  const [address, ...others] = plans.unknown;
  if (circumstances.afterForm) return ['go-back', ...others];
  if (refusal.status === 429 || refusal.status === 503) return ['wait', 'come-back-later', ...others];
  if (asksToSignIn(scene)) return ['sign-in', 'clear-cookies', 'vpn-off', address];
  return plans.unknown;
}

/** A frame of another site has its own cookies and sign-in only in a tab of its own. */
function framePlan({ refusal }: Scene): readonly RemedyId[] {
  const cause = toldCause(refusal.verdict);
  if (isDecidedByOthers(cause)) return plans[cause];
  const own: readonly RemedyId[] = cause === 'embedded-cookies' ? ['allow-cookies'] : ['vpn-off'];
  return ['open-frame', ...own, 'ask-support'];
}

function backgroundPlan({ refusal }: Scene): readonly RemedyId[] {
  const cause = toldCause(refusal.verdict);
  if (isDecidedByOthers(cause)) return plans[cause];
  if (cause === 'rate-limit') return plans[cause];
  if (cause === 'login-required' || cause === 'session-or-cookies' || cause === 'csrf') {
    return ['reload', 'sign-in', 'clear-cookies', 'ask-support'];
  }
  return ['reload', 'vpn-off', 'extensions-off', 'ask-support'];
}

function differs(refusal: Refusal): boolean {
  return refusal.verdict.particulars.clockDifferenceSeconds !== undefined;
}

function untried(plan: readonly RemedyId[], { circumstances }: Scene): readonly RemedyId[] {
  return plan.filter((id) => isRepeatable(id) || !circumstances.tried.includes(id));
}

/** Copying a message to somebody is not a step that can fail to help. */
function isRepeatable(id: RemedyId): boolean {
  return id === 'ask-support' || id === 'ask-network' || id === 'ask-owner';
}

/** What makes sense of it, once each. Two buttons never open the same address: the classic steps then stay as advice. */
function chosen(plan: readonly RemedyId[], scene: Scene): readonly Remedy[] {
  const remedies: Remedy[] = [];
  for (const id of new Set(plan)) {
    const remedy = offer(id, scene);
    if (remedy === null) continue;
    const isDouble = remedies.some((other) => leadsTo(other, remedy));
    if (!isDouble) remedies.push(remedy);
    else if (nothingTells(scene.refusal.verdict)) remedies.push({ id, action: null });
  }
  return remedies;
}

function leadsTo(one: Remedy, other: Remedy): boolean {
  return one.action?.does === 'open' && other.action?.does === 'open' && one.action.url === other.action.url;
}
