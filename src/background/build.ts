import type { TabEffect } from '../core/tab/tab-event.ts';
import type { PagePhase, TabState } from '../core/tab/tab-state.ts';
import { loadFacts } from '../platform/knowledge.ts';
import { opensPrivately } from '../platform/quirks/private-windows.ts';
import { holdSnapshots } from '../storage/cookie-snapshots.ts';
import { keepResponse } from '../storage/kept-responses.ts';
import { createWriter, forgetKeys, loadSession } from '../storage/session.ts';
import type { Writer } from '../storage/session.ts';
import { renewPolicy } from '../storage/settings.ts';
import { tabStatesIn } from '../storage/tab-states.ts';
import { acquaintPage } from './acquaint.ts';
import { endSearch } from './end-search.ts';
import { createGate } from './gate.ts';
import { createHistoryKeeper } from './history-keeper.ts';
import { showIcon } from './icon.ts';
import { createInbox, needlessIn, unhandledIn } from './inbox.ts';
import type { Unhandled } from './inbox.ts';
import { createKnownDocuments } from './known-documents.ts';
import { createJudge } from './judge.ts';
import { createLanguage } from './language.ts';
import { createMuting } from './muting.ts';
import type { Muting } from './muting.ts';
import { createOrphans } from './orphans.ts';
import { look, lookLater, stayCalled } from './pages.ts';
import type { Later, Parts } from './parts.ts';
import { readOnce } from './read-once.ts';
import { judgeHeaders, knownOf } from './read-page.ts';
import { report } from './report.ts';
import { createRequestQueue } from './request-queue.ts';
import { onRefusedRequests } from './requests.ts';
import { runEffect } from './run-effect.ts';
import { oncePer, showView } from './show-view.ts';
import { createTabStore } from './tab-store.ts';

/** The parts of the background, made once a life of it, and the loading of what an earlier life left. */
export function build(watchRequests: (isWanted: boolean) => void): Parts {
  const writer = createWriter(report);
  const documents = createKnownDocuments(writer);
  const muting = createMuting();
  const language = createLanguage(() => muting.loaded());
  const tabs = createTabStore({
    writer,
    left: (documentId, refusal) => documents.remember(documentId, refusal),
    showIcon: oncePer(iconAfterMs, (tabId) => void showIcon(language, tabId, tabs.get(tabId)).catch(report)),
    showView: oncePer(0, (tabId) => onNewPage(parts, writer, tabId)),
    run: (tabId, effect) => run(parts, tabId, effect),
  });
  const orphans = createOrphans(tabs, {
    adopted: (unhandled) => void resume(parts, unhandled, Promise.resolve()),
    unclaimed: (unhandled) => requests.add(unhandled),
  });
  const gate = createGate(() => load(parts), report);
  const inbox = createInbox(writer, (keys) => void forgetKeys(keys).catch(report));
  const requests = createRequestQueue((all) => onRefusedRequests(parts, all).catch(report));
  const later = readOnce(readLater);
  const parts: Parts = {
    gate,
    tabs,
    orphans,
    documents,
    doubts: new Map(),
    inbox,
    requests,
    history: createHistoryKeeper(report),
    judge: createJudge(later),
    language,
    muting,
    known: createKnown(muting),
    heedSettings: async () => watchRequests((await muting.load()).watched !== 'pages'),
    turnAway: createTurnstile(writer),
    later,
    report,
  };
  return parts;
}

/** Reading it holds everything up for a moment: what has come together with the refusal goes first, the injection of its card among it. */
async function readLater(): Promise<Later> {
  await new Promise((resolve) => setTimeout(resolve));
  return import('./later.ts');
}

/** What the package and the browser tell, whatever a tab shows, and what the visitor's organisation has set. */
function createKnown(muting: Muting): Parts['known'] {
  const packaged = readOnce(readPackage);
  return async () => ({ ...(await packaged()), policy: muting.settings().policy });
}

async function readPackage() {
  return { ...(await loadFacts()), opensPrivately: await opensPrivately() };
}

/** Counts the messages that were refused at the door. */
function createTurnstile(writer: Writer): () => void {
  let turnedAway = 0;
  return () => {
    turnedAway += 1;
    writer.write('turned-away', turnedAway);
  };
}

function run(parts: Parts, tabId: number, effect: TabEffect): void {
  void runEffect(parts, tabId, effect).catch(parts.report);
}

function onNewPage(parts: Parts, writer: Writer, tabId: number): void {
  const { page } = parts.tabs.get(tabId);
  const show = (): void => void showView(parts, writer, tabId).catch(parts.report);
  if (!asksSoon(page)) show();
  else setTimeout(() => asksSoon(parts.tabs.get(tabId).page) && show(), cardAsksWithinMs);
}

/** Less than anybody sees, and longer than the answer takes that a card waits for. */
const iconAfterMs = 10;

/** A card that is on its way asks for its view. One that was made before it asks keeps it waiting, and nobody else is looking yet. */
const cardAsksWithinMs = 150;

function asksSoon(page: PagePhase): boolean {
  return page.phase === 'refused' && page.card === 'wanted';
}

/** After a start: the state as it was, and whatever a stopped background had begun. */
async function load(parts: Parts): Promise<void> {
  const [session] = await Promise.all([loadSession(), parts.heedSettings()]);
  parts.documents.restore(session);
  parts.tabs.restore(tabStatesIn(session));
  finishLeft(parts, unhandledIn(session));
  for (const [tabId, state] of parts.tabs.all()) goOn(parts, tabId, state);
  void forgetKeys(needlessIn(session)).catch(report);
  void renewPolicy().catch(report);
  if (isClearingLeft(parts, session)) void resumeClearing(parts).catch(report);
}

/** Whether cookies can still be put back, or were being removed when the background was stopped. */
function isClearingLeft({ tabs }: Parts, session: Readonly<Record<string, unknown>>): boolean {
  const isRunning = ({ page }: TabState): boolean => page.phase === 'refused' && page.running !== null;
  return holdSnapshots(session) || [...tabs.all().values()].some(isRunning);
}

async function resumeClearing(parts: Parts): Promise<void> {
  const later = await parts.later();
  await later.resumeClearing(parts);
}

/**
 * What an earlier life left goes to the history one after the other, oldest first: however little time this one has, some of it is
 * written. What a tab shows goes on at once.
 */
function finishLeft(parts: Parts, left: readonly Unhandled[]): void {
  if (left.length === 0) return;
  parts.inbox.found(left);
  stayCalled(parts);
  let before: Promise<unknown> = Promise.resolve();
  for (const unhandled of left) {
    const { tabId, refusal } = unhandled;
    if (parts.muting.isUnwatched(refusal)) parts.inbox.done([refusal]);
    else if (tabId < 0) parts.orphans.add(unhandled);
    else if (refusal.kind === 'page') before = resume(parts, unhandled, before);
    else parts.requests.add(unhandled);
  }
}

async function resume(parts: Parts, unhandled: Unhandled, before: Promise<unknown>): Promise<void> {
  const { tabId, refusal, response } = unhandled;
  const isKnown = (): boolean => knownOf(parts, tabId, refusal) !== null;
  if (!isKnown()) parts.tabs.apply(tabId, { type: 'response', url: refusal.url, at: refusal.at, refusal });
  void keepResponse(refusal.id, response).catch(report);
  if (!isKnown()) await before;
  await judgeHeaders(parts, { tabId, refusal, response })
    .then((verdict) => acquaintPage(parts, tabId, { ...refusal, verdict }))
    .catch(report);
}

/** The page may have gone while nobody listened: an icon must not speak of it then. */
async function checkShown(parts: Parts, tabId: number): Promise<void> {
  await look(parts, tabId);
  await showIcon(parts.language, tabId, parts.tabs.get(tabId));
}

function goOn(parts: Parts, tabId: number, { awaiting, page }: TabState): void {
  endSearch(parts, tabId, 'interrupted');
  if (awaiting.length > 0) lookLater(parts, tabId);
  else void checkShown(parts, tabId).catch(report);
  const isCardWanted = (page.phase === 'refused' || page.phase === 'solved') && page.card === 'wanted';
  if (isCardWanted && page.documentId !== null)
    run(parts, tabId, { type: 'inject', documentId: page.documentId });
}
