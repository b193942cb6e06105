import type { Runtime, WebNavigation } from '../platform/browser.ts';
import { pushToCard } from '../platform/card.ts';
import { frontTab } from '../platform/tabs.ts';
import { watchesRequests, watchRequests } from '../platform/watch-requests.ts';
import type { ResponseDetails, SeenResponse } from '../platform/web-request.ts';
import { forgetSnapshot } from '../storage/cookie-snapshots.ts';
import { keepResponse } from '../storage/kept-responses.ts';
import { areSettings, renewPolicy } from '../storage/settings.ts';
import { answer } from './answer.ts';
import { build } from './build.ts';
import { forgetClosedPrivateWindows } from './forget-private.ts';
import { showSiteAccess } from './icon.ts';
import { keptOf } from './judge.ts';
import type { Unhandled } from './inbox.ts';
import { isNoticed, notice } from './noticing.ts';
import type { Noticed } from './noticing.ts';
import {
  isDone,
  lookForAwaited,
  onCommitted,
  onDoubtfulPage,
  onErrorOccurred,
  onGoodPage,
  onRefusedPage,
  stayCalled,
} from './pages.ts';
import type { Parts } from './parts.ts';
import { onGoodRequest } from './requests.ts';

type Respond = (reply: unknown) => void;
type Installed = Runtime.OnInstalledDetailsType;
type ErrorDetails = WebNavigation.OnErrorOccurredDetailsType;

/** Puts the rooms together and gives `main.ts` one handler an event. */
export function createBackground() {
  const parts = build((isWanted) => watchRequests(onRequestStarted, isWanted));
  const { gate, inbox, report } = parts;
  const quietly = (work: Promise<unknown>): void => void work.catch(report);
  const refused = gate.through((noticed: Noticed) => {
    if (noticed.isDoubtful) onDoubtfulPage(parts, noticed);
    else if (isPage(noticed) || watchesRequests(onRequestStarted)) onRefused(parts, noticed);
    else inbox.done([noticed.refusal]);
  });
  const good = gate.through((seen: SeenResponse) => onGood(parts, seen));
  const onResponse = (details: ResponseDetails): void => {
    const noticed = notice(details);
    if (noticed === null) return;
    if (isNoticed(noticed)) refused(putAside(parts, noticed));
    else good(noticed);
  };
  const onStarted = gate.through(() => quietly(start(parts)));
  // A listener of its own: it can be taken away alone.
  const onRequestStarted = (details: ResponseDetails): void => onResponse(details);
  return {
    onPageStarted: onResponse,
    onRequestStarted,
    onCommitted: gate.through((details: WebNavigation.OnCommittedDetailsType) => onCommitted(parts, details)),
    onErrorOccurred: gate.through((details: ErrorDetails) => onErrorOccurred(parts, details)),
    onTabRemoved: gate.through((tabId: number) => quietly(forgetTab(parts, tabId))),
    onWindowRemoved: gate.through(() => quietly(forgetClosedPrivateWindows())),
    onMessage: (raw: unknown, sender: Runtime.MessageSender, respond: Respond): true => {
      void (answer(parts, raw, sender) ?? Promise.resolve()).then(respond);
      return true;
    },
    onStarted,
    onInstalled: gate.through((details: Installed) => quietly(onInstalled(parts, details))),
    onStored: gate.through((changes: Changes) => areSettings(changes) && quietly(onSettings(parts))),
    onPolicy: gate.through(() => quietly(renewPolicy())),
    onAccessGiven: gate.through(() => quietly(onAccessGiven(parts))),
    onCommand: gate.through((command: string) => quietly(onCommand(command))),
    onAlarm: gate.through(({ name }: { readonly name: string }) => quietly(onAlarm(parts, name))),
  };
}

/**
 * What was refused is written down before anything else: a background that is stopped now finds it again. And what a page's card needs is
 * read while the gate still waits; what fails is read again when it is needed, and said then.
 */
function putAside({ inbox, judge, language, known }: Parts, noticed: Noticed): Noticed {
  if (noticed.isDoubtful) return noticed;
  inbox.put(unhandled(noticed));
  if (isPage(noticed)) void Promise.allSettled([judge.prepare(), language.say(), known()]);
  return noticed;
}

/** With each start of the browser and of this version, when access was given or taken, and when a setting changed. */
async function start({ language, tabs, later }: Parts): Promise<void> {
  tabs.showAgain();
  const { retain } = await later();
  await Promise.all([showSiteAccess(language), retain(Date.now())]);
}

async function onInstalled(parts: Parts, details: Installed): Promise<void> {
  const { startOver, welcome } = await parts.later();
  await Promise.all([start(parts), startOver(parts), welcome(details)]);
}

async function forgetTab({ tabs, doubts }: Parts, tabId: number): Promise<void> {
  tabs.forget(tabId);
  doubts.delete(tabId);
  await forgetSnapshot(tabId);
}

type Changes = Readonly<Record<string, unknown>>;

/** What was chosen or set holds at once, in what is shown already too. */
async function onSettings(parts: Parts): Promise<void> {
  const heeded = parts.heedSettings();
  parts.language.changed();
  await heeded;
  await start(parts);
}

/** What was waiting for access goes on. */
async function onAccessGiven(parts: Parts): Promise<void> {
  const { recallCleared, catchUp } = await parts.later();
  await start(parts);
  await recallCleared(parts);
  await catchUp(parts);
}

function onGood(parts: Parts, seen: SeenResponse): void {
  if (seen.kind === 'page') onGoodPage(parts, seen);
  else if (seen.kind === 'background') onGoodRequest(parts, seen);
}

function onRefused(parts: Parts, noticed: Noticed): void {
  const { seen, refusal } = noticed;
  if (parts.muting.isUnwatched(seen)) {
    parts.inbox.done([refusal]);
    return;
  }
  const one = unhandled(noticed);
  if (isPage(noticed)) {
    void keepResponse(refusal.id, one.response).catch(parts.report);
    onRefusedPage(parts, { ...seen, refusal }, one.response);
  } else if (seen.tabId < 0) parts.orphans.add(one);
  else parts.requests.add(one);
}

function unhandled(noticed: Noticed): Unhandled {
  return { tabId: noticed.seen.tabId, refusal: noticed.refusal, response: keptOf(noticed) };
}

function isPage({ seen, refusal }: Noticed): boolean {
  return refusal.kind === 'page' && seen.tabId >= 0;
}

async function onAlarm(parts: Parts, name: string): Promise<void> {
  lookForAwaited(parts);
  if (!isDone(parts)) stayCalled(parts);
  if (name === 'retain') await (await parts.later()).retain(Date.now());
  else if (name === 'retry') await parts.history.retry();
  else if (name === 'wipe') await (await parts.later()).wipeInTime();
}

/** The shortcut moves the focus into the card of the tab in front, which never takes it by itself. */
async function onCommand(command: string): Promise<void> {
  if (command !== 'focus-card') return;
  const tab = await frontTab();
  if (tab !== null) await pushToCard(tab.id, { type: 'card/focus' });
}
