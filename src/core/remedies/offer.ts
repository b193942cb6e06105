import type { Refusal } from '../refusal.ts';
import { archivedCopyOf } from './archived-copy.ts';
import { statusPagesOf } from './status-page.ts';
import { frontPageOf, lookAt, parentOf, withoutQueryThatHolds, type AddressLook } from './address.ts';
import { addressOf, questionsFor } from './probe.ts';
import { findingOf } from './probing.ts';
import type { Action, Circumstances, Remedy, RemedyId } from './remedy.ts';
import { nothingTells, toldCause } from './told.ts';
import { waitFor } from './waiting.ts';

/** A refusal and what is known around it. */
export interface Scene {
  readonly refusal: Refusal;
  readonly circumstances: Circumstances;
}

/** What a step does here; `advice`: only the person can do it; `senseless`: it has no place here. */
type Offer = Action | 'advice' | 'senseless';

/** A remedy as it makes sense for this refusal now, or `null`. */
export function offer(id: RemedyId, scene: Scene): Remedy | null {
  const offered = isSwitchedOff(id, scene.circumstances) ? 'senseless' : offers[id](scene);
  if (offered === 'senseless') return null;
  return { id, action: offered === 'advice' ? null : offered };
}

/** Whether the visitor's organisation wants this neither offered nor done. A list of sites that it has set is not the visitor's to change. */
export function isSwitchedOff(id: RemedyId, { policy = {} }: Pick<Circumstances, 'policy'>): boolean {
  if (id === 'mute' || id === 'unmute') return policy.mutedSites !== undefined;
  // Clearing the page's cookies alone is clearing cookies.
  return policy.switchedOff?.some((one) => one === id.replace('-page', '')) === true;
}

const offers: Readonly<Record<RemedyId, (scene: Scene) => Offer>> = {
  'find-out': findOut,
  'stop-probing': ({ circumstances }) => (isUnderWay(circumstances) ? { does: 'stop-probing' } : 'senseless'),
  'open-found': openFound,
  'sign-in': signIn,
  'switch-account': ({ circumstances }) => open(circumstances.signInLink) ?? 'advice',
  'check-address': checkAddress,
  'open-parent': ({ refusal }) => open(parentBelowFrontPage(refusal.url)) ?? 'senseless',
  'open-front-page': openFrontPage,
  'clear-cookies': clearCookies,
  'clear-page-cookies': clearPageCookies,
  'undo-cookies': undoCookies,
  reload: (scene) => (scene.circumstances.afterForm ? 'senseless' : again(scene)),
  'open-again': openAgain,
  wait: wait,
  'come-back-later': comeBackLater,
  'vpn-off': vpnOff,
  'extensions-off': again,
  'private-window': privateWindow,
  'archived-copy': ({ refusal }) => open(archivedCopyOf(refusal), true) ?? 'senseless',
  'status-page': statusPage,
  'check-clock': again,
  'allow-cookies': again,
  'go-back': () => ({ does: 'back' }),
  'open-frame': ({ refusal }) => open(refusal.kind === 'frame' ? refusal.url : null, true) ?? 'senseless',
  'choose-certificate': () => 'advice',
  'update-browser': () => 'advice',
  'ask-support': () => ({ does: 'copy' }),
  'ask-network': () => ({ does: 'copy' }),
  'ask-owner': () => ({ does: 'copy' }),
  'new-link': () => 'advice',
  nothing: () => 'advice',
  'read-notice': ({ refusal }) => open(notice(refusal)) ?? 'senseless',
  'copy-details': () => ({ does: 'copy' }),
  explain: () => ({ does: 'explain' }),
  mute: ({ circumstances }) => (circumstances.muted ? 'senseless' : { does: 'mute' }),
  unmute: ({ circumstances }) => (circumstances.muted ? { does: 'unmute' } : 'senseless'),
};

/** Once: what it found is shown. A run that was stopped can be started again. */
function findOut({ refusal, circumstances }: Scene): Offer {
  const { probing } = circumstances;
  const isAsked = probing !== null && (probing.ended === null || probing.ended === 'done');
  return isAsked || questionsFor(refusal, circumstances).length === 0 ? 'senseless' : { does: 'find-out' };
}

function isUnderWay({ probing }: Circumstances): boolean {
  return probing !== null && probing.ended === null;
}

/** After a form; and where the page that linked here was the reason, without telling where the visitor came from. */
function openAgain(scene: Scene): Offer {
  const { refusal, circumstances } = scene;
  if (circumstances.afterForm) return again(scene);
  const isAboutReferrer =
    toldCause(refusal.verdict) === 'hotlink' || findingOf(circumstances.probing)?.found === 'temporary';
  return isAboutReferrer ? { does: 'open', url: refusal.url } : 'senseless';
}

function openFound({ refusal, circumstances }: Scene): Offer {
  const finding = findingOf(circumstances.probing);
  return open(finding?.found === 'address' ? addressOf(finding.probe, refusal) : null) ?? 'senseless';
}

/** What was asked for with a form can't be asked for there; and in a private window it would be the same again. */
function privateWindow({ refusal, circumstances }: Scene): Offer {
  const { kind, isPrivate, url } = refusal;
  if (kind !== 'page' || isPrivate || circumstances.afterForm) return 'senseless';
  return circumstances.opensPrivately ? { does: 'open-privately', url } : 'advice';
}

function open(url: string | null, newTab = false): Action | null {
  return url === null ? null : { does: 'open', url, ...(newTab && { newTab }) };
}

/** The refused address once more. What a form sent is never sent a second time: the address is asked for anew instead. */
function again({ refusal, circumstances }: Scene): Action {
  return circumstances.afterForm ? { does: 'open', url: refusal.url } : { does: 'reload' };
}

/** Schemes for which the browser itself asks for name and password (RFC 7617, 7616, 4559). */
const browserSchemes: ReadonlySet<string> = new Set(['basic', 'digest', 'negotiate', 'ntlm']);

/** Whether the browser's own prompt is the way to sign in. */
export function promptsByItself(refusal: Refusal): boolean {
  return browserSchemes.has(refusal.verdict.particulars.authScheme ?? '');
}

function signIn(scene: Scene): Offer {
  const { refusal, circumstances } = scene;
  if (promptsByItself(refusal) || refusal.status === 511) return again(scene);
  // The page's own form is in front of the visitor: a button would only lead away from it.
  if (circumstances.signInForm === true) return 'advice';
  const frontPage = refusal.kind === 'page' ? frontPageOf(refusal.url) : null;
  return open(circumstances.signInLink ?? frontPage) ?? 'advice';
}

function checkAddress({ refusal, circumstances }: Scene): Offer {
  if (circumstances.afterForm) return 'senseless';
  // What looks like an attack often ends like damage: `?q=<script>`.
  const calmer = withoutAlarm(refusal);
  if (calmer !== null) return open(calmer.corrected) ?? 'advice';
  const { corrected } = lookAt(refusal.url);
  if (corrected !== null) return { does: 'open', url: corrected };
  if (!nothingTells(refusal.verdict)) return 'senseless';
  return open(parentOf(refusal.url) ?? frontPageOf(refusal.url)) ?? 'advice';
}

/** A frame or a background request has no front page that a visitor could want. */
function openFrontPage({ refusal }: Scene): Offer {
  return open(refusal.kind === 'page' ? frontPageOf(refusal.url) : null) ?? 'senseless';
}

/** Whoever refused or carried the page is asked whether it is only this visitor, and not the site. */
function statusPage({ refusal, circumstances }: Scene): Offer {
  const [page] = statusPagesOf(refusal.verdict, circumstances.statusPages ?? []);
  return open(page?.url ?? null, true) ?? 'senseless';
}

/** The address without the query that a firewall may have taken for an attack; `null`: nothing of the kind. */
export function withoutAlarm({ url, verdict }: Refusal): AddressLook | null {
  const { attack } = verdict.particulars;
  return toldCause(verdict) !== 'waf-rule' || attack === undefined
    ? null
    : withoutQueryThatHolds(url, attack);
}

/** The folder above, where that isn't the front page, which has a step of its own. */
function parentBelowFrontPage(url: string): string | null {
  const parent = parentOf(url);
  return parent === frontPageOf(url) ? null : parent;
}

/** Where the browser itself signs in, cookies don't matter; where there are none, only the classic steps say so. */
function clearCookies({ refusal, circumstances }: Scene): Offer {
  if (promptsByItself(refusal) || circumstances.cookies?.spared === true) return 'senseless';
  if (circumstances.cookies?.count === 0) return nothingTells(refusal.verdict) ? 'advice' : 'senseless';
  return { does: 'clear-cookies', scope: 'site' };
}

function clearPageCookies({ circumstances }: Scene): Offer {
  const { cookies } = circumstances;
  const elsewhere = cookies?.spared === true ? 0 : (cookies?.otherHosts.length ?? 0);
  return elsewhere > 0 ? { does: 'clear-cookies', scope: 'page' } : 'senseless';
}

function undoCookies({ circumstances }: Scene): Offer {
  const { cleared, now } = circumstances;
  const stands = cleared?.undone === null && cleared.removed > 0 && now < cleared.undoUntil;
  return stands ? { does: 'undo-cookies' } : 'senseless';
}

/** Loading again at once would only be one request more. */
function vpnOff(scene: Scene): Offer {
  return toldCause(scene.refusal.verdict) === 'rate-limit' ? 'advice' : again(scene);
}

/** A countdown that ends in a reload; after a form there is nothing that may be reloaded. */
function wait({ refusal, circumstances }: Scene): Offer {
  const { until, short } = waitFor(refusal);
  if (until === null || !short || circumstances.afterForm) return 'senseless';
  return until > circumstances.now ? { does: 'wait', until } : { does: 'reload' };
}

function comeBackLater(scene: Scene): Offer {
  if (wait(scene) !== 'senseless' && !scene.circumstances.tried.includes('wait')) return 'senseless';
  const { until, short } = waitFor(scene.refusal);
  if (toldCause(scene.refusal.verdict) === 'quota' || (until !== null && !short)) return 'advice';
  return again(scene);
}

/** Where RFC 7725's link points: shown, and opened by a click. */
function notice(refusal: Refusal): string | null {
  const parsed = URL.parse(refusal.verdict.particulars.blockedBy ?? '');
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
