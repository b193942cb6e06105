import { render } from 'preact';
import type { Header } from '../../core/exchange.ts';
import { languages } from '../../core/languages.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { readProxy } from '../../core/remedies/browser-proxy.ts';
import { reportOn } from '../../core/settings/policy-report.ts';
import { createSay } from '../../core/wording/say.ts';
import { ask } from '../../messages/ask.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { platformInfo, thisComputer } from '../../platform/computer.ts';
import { askForProxy, mayAskForProxy } from '../../platform/proxy.ts';
import { opensPrivately } from '../../platform/quirks/private-windows.ts';
import { send } from '../../platform/send.ts';
import { isFromSource } from '../../platform/from-source.ts';
import { saveFile } from '../../platform/save-file.ts';
import { frontTab, openBeside, reloadTab, showTab } from '../../platform/tabs.ts';
import { findEntry } from '../../storage/history.ts';
import { findKept } from '../../storage/kept-responses.ts';
import type { KeptResponse } from '../../storage/kept-responses.ts';
import { privateEntries } from '../../storage/private-history.ts';
import { loadSession } from '../../storage/session.ts';
import { readManaged, readSettings, watchSettings } from '../../storage/settings.ts';
import { tabStatesIn, watchTabs } from '../../storage/tab-states.ts';
import { dressPage } from '../../ui/dress-page.ts';
import { explained } from './explained.ts';
import type { Explained } from './explained.ts';
import { explainView } from './explain-view.ts';
import type { Organisation } from './explain-view.ts';
import { Explain } from './explain.tsx';
import type { ExplainState } from './explain.tsx';
import type { ExplainActions } from './explain-actions.ts';
import { guideViews } from './guide-view.ts';
import type { OwnerGuides } from './guide-view.ts';
import { loadGuides } from './load-guides.ts';
import { systems } from './other-ways.ts';
import type { ProxyAnswer } from './proxy-question.tsx';
import { reportOf, sampleOf } from './report.ts';

const settings = await readSettings();
const say = createSay(await loadCatalogue(settings.language));

const platform = await platformInfo();
const main = document.querySelector('main') ?? document.body;
const around = {
  computer: thisComputer(),
  system: systems.find((one) => one === platform.os) ?? null,
  opensPrivately: await opensPrivately(),
};
const ownBuild = await isFromSource();
const page = new AbortController();
let following = new AbortController();
addEventListener('pagehide', () => page.abort());
let organisation = await readOrganisation();
const dress = dressPage(say, settings);
watchSettings((newest) => {
  dress(newest);
  void heedOrganisation();
}, page.signal);
// Watched before anything is read: what changes in between would never be heard of.
watchTabs(() => void follow(), page.signal);
addEventListener('hashchange', () => void follow());
await follow();

async function readOrganisation(): Promise<Organisation> {
  return reportOn(await readManaged(), languages);
}

async function heedOrganisation(): Promise<void> {
  organisation = await readOrganisation();
  await follow();
}

/** Shows the refusal that the address names, as it stands now: whoever asks later is the one that draws. */
async function follow(): Promise<void> {
  following.abort();
  following = new AbortController();
  const { signal } = following;
  const known = await find(location.hash.slice(1));
  if (signal.aborted) return;
  if (known === null || known === 'unreadable') {
    document.title = say('explain_title_plain');
    draw({ phase: known === null ? 'missing' : 'unreadable' }, null);
    return;
  }
  drawKnown(known, null);
}

async function find(id: string): Promise<Guided | null | 'unreadable'> {
  try {
    const entry = await findKnown(id);
    const tabs = tabStatesIn(await loadSession());
    const stored = entry === 'unreadable' ? null : entry;
    const known = explained(id, { entry: stored, kept: await findReceived(id, stored), tabs });
    if (known === null) return entry === 'unreadable' ? entry : null;
    const own = await findKept(known.refusal.id);
    return {
      ...known,
      headers: own?.headers ?? [],
      guides: await loadGuides(known.refusal.verdict.provider),
    };
  } catch {
    // Said on the screen, with a button that tries again.
    return 'unreadable';
  }
}

/**
 * A private window's refusals are in memory. Firefox 153 opens no IndexedDB for a page in such a window (InvalidStateError):
 * then the tab may still tell of the refusal.
 */
async function findKnown(id: string): Promise<HistoryEntry | null | 'unreadable'> {
  const privately = (await privateEntries()).find((one) => one.id === id || one.latest === id);
  return privately ?? findEntry(id).catch(() => 'unreadable' as const);
}

async function findReceived(id: string, entry: HistoryEntry | null): Promise<KeptResponse | null> {
  const ids = entry === null ? [id] : [id, entry.latest, entry.id];
  const kept = await Promise.all(ids.map(findKept));
  return kept.find((one) => one !== null) ?? null;
}

type Guided = Explained & { readonly guides: OwnerGuides; readonly headers: readonly Header[] };

function drawKnown(known: Guided, busy: string | null): void {
  const view = explainView(known, say, { ...around, organisation, now: Date.now(), headers: known.headers });
  const guides = guideViews(known.refusal, known.guides, say);
  document.title = view.title;
  draw({ phase: 'shown', shown: { view, guides, report: reportOf(known), busy } }, known);
}

function draw(state: ExplainState, known: Guided | null): void {
  render(<Explain say={say} state={state} {...actionsOn(known)} />, main);
}

function actionsOn(known: Guided | null): ExplainActions {
  return {
    onAct: (remedy) => void act(known, remedy),
    onOpenAgain: () => void openAgain(known),
    onCheckAgain: () => void checkAgain(known),
    onSaveSample: ownBuild && known !== null ? () => saveFile(sampleName(known), sampleOf(known)) : null,
    onAskForProxy: mayAskForProxy() ? findProxy : null,
    onRetry: () => void follow(),
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

async function findProxy(): Promise<ProxyAnswer> {
  const asked = await askForProxy();
  return asked === null ? 'declined' : (readProxy(asked.settings) ?? 'unreadable');
}

/** A step is taken in the tab that shows the refusal: it comes to the front, where the visitor sees how it goes. */
async function act(known: Guided | null, remedy: string): Promise<void> {
  if (!known?.tab) return;
  const { tabId } = known.tab;
  drawKnown(known, remedy);
  try {
    await ask(send, 'page/act', { tabId, remedy });
    await showTab(tabId);
  } finally {
    await follow();
  }
}

async function openAgain(known: Explained | null): Promise<void> {
  if (known !== null) await ask(send, 'page/open', { id: known.entry.id });
}

/**
 * After something was mended: in the tab that shows the refusal, or in a new one. What a form sent is not sent a second time: then the
 * address alone is opened.
 */
async function checkAgain(known: Explained | null): Promise<void> {
  if (known === null) return;
  const { refusal, tab } = known;
  if (tab !== null && refusal.method === 'GET') {
    await reloadTab(tab.tabId);
    await showTab(tab.tabId);
    return;
  }
  const here = await frontTab();
  if (here !== null) await openBeside(here.id, refusal.url);
}

function sampleName({ refusal: { verdict } }: Explained): string {
  return `${verdict.provider}-${verdict.cause}.json`;
}
