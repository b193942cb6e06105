import { sameAddress, withoutQuery } from '../address.ts';
import { seeCommit, seeResponse } from '../join/join.ts';
import type { Joined, JoinStep, SeenCommit } from '../join/join.ts';
import type { Refusal } from '../refusal.ts';
import type { CookieCount } from '../remedies/remedy.ts';
import { answeredInBackground, refusedInBackground } from './background-requests.ts';
import { isBetweenPages, isLateDocument, isMended, isParked } from './next-document.ts';
import type { TabEffect, TabEvent } from './tab-event.ts';
import type { CardPhase, PagePhase, RefusedPage, TabState } from './tab-state.ts';
import { solvedBy } from './solved-page.ts';
import { keepTaken, recentChallenges } from './taken-steps.ts';

export interface Advanced {
  readonly state: TabState;
  readonly effects: readonly TabEffect[];
}

type EventOf<T extends TabEvent['type']> = Extract<TabEvent, { type: T }>;

/** The one place that decides what an event means for a tab: pure and synchronous. */
export function advance(before: TabState, event: TabEvent): Advanced {
  const { state, effects } = follow(before, event);
  if (state === before) return { state, effects };
  return { state: { ...state, revision: before.revision + 1 }, effects };
}

function follow(state: TabState, event: TabEvent): Advanced {
  switch (event.type) {
    case 'response':
      return onResponse(state, event);
    case 'committed':
      return onCommitted(state, event);
    case 'no-document':
      return onNoDocument(state, event);
    case 'looked':
      return onLooked(state, event);
    case 'told':
      return onTold(state, event);
    case 'shown-elsewhere':
      return only(onShownElsewhere(state, event.refusal));
    case 'background-refused':
      return only(onBackgroundRefused(state, event));
    case 'background-answered':
      return only(withBackground(state, answeredInBackground(state.background, event)));
    case 'introduced':
      return only(event.as === state.introduced ? state : { ...state, introduced: event.as });
    case 'cleared':
      return only(onCleared(state, event.cleared));
    case 'leaving':
      return only(onLeaving(state, event));
    default:
      return onPageEvent(state, event);
  }
}

type PageEvent = Exclude<
  TabEvent,
  {
    type:
      | 'response'
      | 'committed'
      | 'no-document'
      | 'looked'
      | 'told'
      | 'shown-elsewhere'
      | 'background-refused'
      | 'background-answered'
      | 'introduced'
      | 'cleared'
      | 'leaving';
  }
>;

/** Events of a page refusal that is there already; what belongs to another one changes nothing. */
function onPageEvent(state: TabState, event: PageEvent): Advanced {
  switch (event.type) {
    case 'card-ready':
      return onCardReady(state, event);
    case 'card-impossible':
      return onCardImpossible(state, event);
    case 'judged':
      return onJudged(state, event);
    case 'sign-in-found':
      return changePage(state, event.refusal, (page) => ({
        ...page,
        signInLink: event.signInLink,
        signInForm: event.signInForm,
      }));
    case 'acquainted':
      return changeRefusal(state, event.refusal, event.facts);
    case 'cookies-counted':
      return onCounted(state, event);
    case 'probed':
      return changePage(state, event.refusal, (page) => ({ ...page, probing: event.probing }));
    case 'step-began':
      return onStepBegan(state, event);
    case 'step-ended':
      return changePage(state, null, (page) => ({ ...page, running: null }));
    case 'muted':
      return changePage(state, null, (page) => ({ ...page, card: event.muted ? 'unwanted' : 'shown' }));
  }
}

function onResponse(state: TabState, event: EventOf<'response'>): Advanced {
  const { refusal, url, at } = event;
  const step = seeResponse(state.join, { url, at, refusal: refusal?.id ?? null });
  const awaiting = refusal === null ? state.awaiting : [refusal, ...state.awaiting];
  // A step that ends in an error has mended nothing, and is not said to have.
  const isStep = state.page.phase === 'stepping' || state.page.phase === 'solved';
  const page: PagePhase = event.failed === true && isStep ? { phase: 'quiet' } : state.page;
  const { state: after, effects } = settle({ ...state, page, awaiting }, step, null);
  return { state: unchanged(state, after), effects };
}

function onTold(state: TabState, { refusal, documentId }: EventOf<'told'>): Advanced {
  const { commit } = state.join;
  const isHere = commit === null || commit.documentId === documentId;
  return isHere ? onPage(state, refusal, documentId) : { state, effects: [] };
}

function onCommitted(state: TabState, event: EventOf<'committed'>): Advanced {
  const { commit: before } = state.join;
  // The document that a look has found already: its own event comes late. Or a new tab's empty first document, of which Firefox 153 tells
  // after the page at times, by the page's own id.
  const isSame = event.url === 'about:blank' || sameAddress(before?.url ?? '', event.url);
  const isKnown = before?.documentId === event.documentId && isSame;
  if (isKnown || (before !== null && before.at > event.at)) return { state, effects: [] };
  // The empty document of a new window, while its first page is on the way.
  if (event.url === 'about:blank' && state.awaiting.length > 0) return { state, effects: [] };
  const commit = { url: event.url, at: event.at, documentId: event.documentId, pairedAt: null };
  return settle(state, seeCommit(state.join, commit), { commit, known: event.known });
}

function onNoDocument(state: TabState, event: EventOf<'no-document'>): Advanced {
  const commit = { url: event.url, at: event.at, documentId: null, pairedAt: null };
  return settle(state, seeCommit(state.join, commit), null);
}

/** The answer to a `look`: the refused address is there after all, or the tab has come to rest without it. */
function onLooked(state: TabState, event: EventOf<'looked'>): Advanced {
  const { commit, responses } = state.join;
  const [response] = responses;
  // Asked before the newest of the two came, the answer may still tell of the page before.
  if (event.at < Math.max(commit?.at ?? 0, response?.at ?? 0)) return { state, effects: [] };
  // A document came while the answer, which may tell of the one before it, was on its way.
  if (event.beside !== (commit?.documentId ?? null)) return { state, effects: [] };
  if (response === undefined || state.awaiting.length === 0) return onStillThere(state, event);
  const at = Math.max(event.at, response.at);
  const isOld = event.documentId !== null && event.documentId === commit?.documentId;
  const isHere = !isOld && !event.failed && event.documentId !== null && sameAddress(event.url, response.url);
  const ended = (url: string, documentId: string | null): Advanced =>
    settle(state, seeCommit(state.join, { url, at, documentId, pairedAt: null }), null);
  if (isHere) return ended(response.url, event.documentId);
  if (event.failed) return ended(response.url, null);
  if (event.isLoading || (!isOld && isBetweenPages(state.join, event))) return { state, effects: [] };
  if (isOld || commit === null) return ended(response.url, null);
  return ended(event.url, event.documentId);
}

function onShownElsewhere(state: TabState, refusal: string): TabState {
  const { join, awaiting } = state;
  const responses = join.responses.filter((one) => one.refusal !== refusal);
  return { ...state, join: { ...join, responses }, awaiting: awaiting.filter(({ id }) => id !== refusal) };
}

/**
 * After a restart: whether the tab still shows what it showed, for its commits may have been missed. Or they are still on their
 * way: a stopped background is told of events later than of the answers to its own questions (Chromium 156).
 */
function onStillThere(state: TabState, event: EventOf<'looked'>): Advanced {
  const { page } = state;
  if (page.phase !== 'refused' && page.phase !== 'solved') return { state, effects: [] };
  if (isParked(page, event.url)) return { state, effects: [] };
  const isThere = page.documentId === null ? event.failed : event.documentId === page.documentId;
  if (isThere || event.documentId === null) return { state, effects: [] };
  return only(arrive(state, { phase: 'quiet' }));
}

interface Arrival {
  readonly commit: SeenCommit;
  readonly known: Refusal | null;
}

/** What a step of the join means for the page that the tab shows. */
function settle(state: TabState, step: JoinStep, arrival: Arrival | null): Advanced {
  const { joined } = step;
  const after = { ...state, join: step.state, awaiting: stillAwaited(state, step) };
  const refusal = refusalOf(state, joined);
  if (refusal !== null && joined?.is === 'page') return onPage(after, refusal, joined.documentId);
  if (refusal !== null && joined?.is === 'no-document') return onNoPage(after, refusal);
  if (joined?.is === 'mistaken' && shows(after.page, joined.documentId)) {
    return only(arrive(after, { phase: 'quiet' }));
  }
  return arrival === null ? only(unchanged(state, after)) : onOtherPage(after, arrival);
}

function stillAwaited({ awaiting }: TabState, { state }: JoinStep): readonly Refusal[] {
  const left = awaiting.filter(({ id }) => state.responses.some(({ refusal }) => refusal === id));
  return left.length === awaiting.length ? awaiting : left;
}

function refusalOf({ awaiting }: TabState, joined: Joined): Refusal | null {
  if (joined === null || joined.is === 'mistaken') return null;
  return awaiting.find(({ id }) => id === joined.refusal) ?? null;
}

/** What was refused before the document that stands here now came was asked for by the one before it. */
function onBackgroundRefused(state: TabState, { refused }: EventOf<'background-refused'>): TabState {
  const since = state.join.commit?.at ?? 0;
  const own = refused.filter(({ refusal }) => refusal.at >= since);
  return withBackground(state, own.reduce(refusedInBackground, state.background));
}

function onPage(state: TabState, refusal: Refusal, documentId: string): Advanced {
  // Taken for another refusal's document a moment ago, it has a card already, which is told of its own.
  const card = shows(state.page, documentId) && state.page.card === 'shown' ? 'shown' : 'wanted';
  const page = { ...refusedPage(refusal, documentId, card), cookies: countedFor(refusal, state) };
  return { state: arrive(state, page), effects: card === 'shown' ? [] : [{ type: 'inject', documentId }] };
}

function onNoPage(state: TabState, refusal: Refusal): Advanced {
  const page = { ...refusedPage(refusal, null, 'elsewhere'), cookies: countedFor(refusal, state) };
  return { state: arrive(state, page), effects: [{ type: 'open-popup' }] };
}

function countedFor({ id }: Refusal, { counted }: TabState): CookieCount | null {
  return counted?.refusal === id ? counted.cookies : null;
}

/** A document that no refusal awaits: a good one, or one that comes back from the back-forward cache with its card. */
function onOtherPage(state: TabState, { commit, known }: Arrival): Advanced {
  if (known !== null && commit.documentId !== null) {
    return only(arrive(state, refusedPage(known, commit.documentId, 'shown')));
  }
  const { page, join } = state;
  const { pairedAt = null } = join.commit ?? {};
  if (commit.documentId !== null && isLateDocument(page, { ...commit, pairedAt })) {
    return onPage(withResponse(state, page.refusal), page.refusal, commit.documentId);
  }
  if (isParked(page, commit.url)) return only(state);
  const { documentId } = commit;
  if (!isMended(page, commit) || documentId === null) return only(arrive(state, { phase: 'quiet' }));
  const { step, refusal } = page;
  const solved: PagePhase = { phase: 'solved', step, refusal, documentId, card: 'wanted' };
  return { state: arrive(state, solved), effects: [{ type: 'inject', documentId }] };
}

/** Should the document's true response be told of yet, it takes the place of this one. */
function withResponse(state: TabState, { at }: Refusal): TabState {
  const { commit } = state.join;
  return commit === null ? state : { ...state, join: { ...state.join, commit: { ...commit, pairedAt: at } } };
}

function shows(page: PagePhase, documentId: string): page is RefusedPage {
  return page.phase === 'refused' && page.documentId === documentId;
}

function refusedPage(refusal: Refusal, documentId: string | null, card: CardPhase): RefusedPage {
  const unknown = { signInLink: null, cookies: null, running: null, probing: null };
  return { phase: 'refused', refusal, documentId, card, ...unknown };
}

/** A new page: what the last one asked for in the background is over. What another navigation awaits goes on. */
function arrive(state: TabState, page: PagePhase): TabState {
  const challenges = recentChallenges(state.challenges, page);
  const isCounted = state.awaiting.some(({ id }) => id === state.counted?.refusal);
  return { ...state, page, challenges, counted: isCounted ? state.counted : null, background: [] };
}

function onCardReady(state: TabState, event: EventOf<'card-ready'>): Advanced {
  const { page } = state;
  if (page.phase === 'solved' && page.documentId === event.documentId) {
    return solvedBy(state, page, { card: 'shown', status: event.status });
  }
  if (page.phase !== 'refused' || page.documentId !== event.documentId) return { state, effects: [] };
  if (event.status === 0) return { state, effects: [] };
  // The document knows its own status best: where it differs, this is not the document that was refused.
  if (event.status !== page.refusal.status) return only({ ...state, page: { phase: 'quiet' } });
  return only(page.card === 'wanted' ? { ...state, page: { ...page, card: 'shown' } } : state);
}

function onCardImpossible(state: TabState, event: EventOf<'card-impossible'>): Advanced {
  const { page } = state;
  if (page.phase === 'solved' && page.documentId === event.documentId) {
    return solvedBy(state, page, { card: 'elsewhere' });
  }
  if (page.phase !== 'refused' || page.documentId !== event.documentId) return { state, effects: [] };
  if (page.card === 'elsewhere') return { state, effects: [] };
  return { state: { ...state, page: { ...page, card: 'elsewhere' } }, effects: [{ type: 'open-popup' }] };
}

function onJudged(state: TabState, event: EventOf<'judged'>): Advanced {
  const judged = changeRefusal(state, event.refusal, { verdict: event.verdict });
  if (judged.state === state) return judged;
  return only({ ...judged.state, challenges: recentChallenges(judged.state.challenges, judged.state.page) });
}

/** What is found out of a refusal a moment later, before or after its document came. */
function changeRefusal(state: TabState, refusal: string, more: Partial<Refusal>): Advanced {
  const awaiting = state.awaiting.map((one) => (one.id === refusal ? { ...one, ...more } : one));
  if (awaits(state, refusal)) return only({ ...state, awaiting });
  return changePage(state, refusal, (page) => ({ ...page, refusal: { ...page.refusal, ...more } }));
}

function awaits({ awaiting }: TabState, refusal: string): boolean {
  return awaiting.some(({ id }) => id === refusal);
}

/** The cookies are often counted before the document comes: the count waits for it with its refusal. */
function onCounted(state: TabState, { refusal, cookies }: EventOf<'cookies-counted'>): Advanced {
  if (awaits(state, refusal)) return only({ ...state, counted: { refusal, cookies } });
  return changePage(state, refusal, (page) => ({ ...page, cookies }));
}

function onStepBegan(state: TabState, event: EventOf<'step-began'>): Advanced {
  const { page } = state;
  if (page.phase !== 'refused') return { state, effects: [] };
  const taken = keepTaken(state.taken, {
    remedy: event.remedy,
    url: withoutQuery(page.refusal.url),
    at: event.at,
  });
  return only({ ...state, taken, page: { ...page, running: event.remedy } });
}

/** A clearing that removed nothing ends its step where it stands, and was never taken: it may be tried again. */
function onCleared(state: TabState, cleared: TabState['cleared']): TabState {
  if (cleared?.failed === undefined || state.page.phase !== 'refused') return { ...state, cleared };
  const { running } = state.page;
  const taken = state.taken.at(-1)?.remedy === running ? state.taken.slice(0, -1) : state.taken;
  return { ...state, cleared, taken, page: { ...state.page, running: null } };
}

function onLeaving(state: TabState, event: EventOf<'leaving'>): TabState {
  const { page } = state;
  if (page.phase === 'quiet' || page.phase === 'stepping') return state;
  const { refusal } = page;
  return { ...state, page: { phase: 'stepping', step: event.remedy, refusal, since: event.at } };
}

/** Changes the refused page, if it is the one that is meant (`null`: whichever it is). */
function changePage(
  state: TabState,
  refusal: string | null,
  change: (page: RefusedPage) => RefusedPage,
): Advanced {
  const { page } = state;
  if (page.phase !== 'refused' || (refusal !== null && page.refusal.id !== refusal))
    return { state, effects: [] };
  return only({ ...state, page: change(page) });
}

function withBackground(state: TabState, background: TabState['background']): TabState {
  return background === state.background ? state : { ...state, background };
}

function unchanged(before: TabState, after: TabState): TabState {
  return before.join === after.join && before.page === after.page ? before : after;
}

function only(state: TabState): Advanced {
  return { state, effects: [] };
}
