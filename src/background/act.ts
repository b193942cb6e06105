import type { Refusal } from '../core/refusal.ts';
import { isSwitchedOff } from '../core/remedies/offer.ts';
import { questionsFor } from '../core/remedies/probe.ts';
import { remedyFor } from '../core/remedies/remedies.ts';
import { remedyIds } from '../core/remedies/remedy.ts';
import type { Action, RemedyId } from '../core/remedies/remedy.ts';
import { circumstancesOf } from '../core/tab/circumstances.ts';
import { hearIntroduction } from '../platform/introduction.ts';
import {
  findTab,
  goBack,
  openBeside,
  openInTab,
  openPrivately,
  openScreen,
  reloadTab,
} from '../platform/tabs.ts';
import { isSpared } from '../storage/spared-sites.ts';
import { tellCookies } from './acquaint.ts';
import { undoCookies } from './clear-cookies.ts';
import { clearSite } from './clear-site.ts';
import { findOut, stopProbing } from './find-out.ts';
import type { Parts } from './parts.ts';
import { wipeInTime } from './wiping.ts';

interface Step {
  readonly parts: Parts;
  readonly tabId: number;
  readonly refusal: Refusal;
  readonly remedy: RemedyId;
}

/**
 * Does a remedy of the refusal that a tab shows. The surface names it; what it means is looked up here, so that no surface can
 * ask for more than was offered.
 */
export async function act(parts: Parts, tabId: number, remedyId: string): Promise<void> {
  // Undo stands until its time is over, whatever page the tab shows by then.
  if (remedyId === 'undo-cookies') return undo(parts, tabId);
  const known = await parts.known();
  const state = parts.tabs.get(tabId);
  const { page } = state;
  if (page.phase === 'quiet') return;
  const { refusal } = page;
  const id = remedyIds.find((one) => one === remedyId);
  const circumstances = circumstancesOf(state, Date.now(), known);
  const remedy = id === undefined ? null : remedyFor(id, refusal, circumstances);
  if (remedy?.action == null) return;
  if (remedy.action.does === 'find-out')
    findOut({ parts, tabId, refusal, questions: questionsFor(refusal, circumstances) });
  else await perform({ parts, tabId, refusal, remedy: remedy.id }, remedy.action);
}

async function perform(step: Step, action: Exclude<Action, { does: 'find-out' }>): Promise<void> {
  const { tabId, refusal } = step;
  switch (action.does) {
    case 'open':
      return action.newTab === true
        ? stay(step, () => openBeside(tabId, action.url))
        : leave(step, () => openInTab(tabId, action.url));
    case 'open-privately':
      return openPrivately(action.url);
    case 'reload':
    case 'wait':
      return leave(step, () => reloadTab(tabId));
    case 'back':
      return stay(step, () => goBack(tabId));
    case 'clear-cookies':
      return clear(step, action.scope);
    case 'undo-cookies':
      return undo(step.parts, tabId);
    case 'stop-probing':
      stopProbing(step.parts, tabId);
      return;
    case 'explain':
      return openScreen(`src/screens/explain/index.html#${refusal.id}`);
    case 'mute':
    case 'unmute':
      return mute(step, action.does === 'mute');
    case 'copy':
      return;
  }
}

/** A step that goes on with the next document: remembered first, so that the document finds it. */
async function leave({ parts, tabId, remedy }: Step, go: () => Promise<void>): Promise<void> {
  parts.tabs.apply(tabId, { type: 'step-began', remedy, at: Date.now() });
  parts.tabs.apply(tabId, { type: 'leaving', remedy, at: Date.now() });
  hearIntroduction(tabId, (as) => parts.tabs.apply(tabId, { type: 'introduced', as }));
  await go();
}

/** A step whose next document says nothing of how it went: it is remembered, and no more is expected of it. */
async function stay({ parts, tabId, remedy }: Step, go: () => Promise<void>): Promise<void> {
  parts.tabs.apply(tabId, { type: 'step-began', remedy, at: Date.now() });
  await go().finally(() => parts.tabs.apply(tabId, { type: 'step-ended' }));
}

/** Clears the cookies of the page's site but for those of these names. */
export async function clearChosen(parts: Parts, tabId: number, kept: readonly string[]): Promise<void> {
  const { page } = parts.tabs.get(tabId);
  if (page.phase !== 'refused' || isSwitchedOff('clear-cookies', await parts.known())) return;
  await clear({ parts, tabId, refusal: page.refusal, remedy: 'clear-cookies' }, 'site', kept);
}

async function clear(step: Step, scope: 'site' | 'page', kept: readonly string[] = []): Promise<void> {
  const { parts, tabId, refusal, remedy } = step;
  // It may have been chosen since the step was offered.
  if (await isSpared(refusal.site)) {
    await tellCookies(parts, tabId, refusal);
    return;
  }
  parts.tabs.apply(tabId, { type: 'step-began', remedy, at: Date.now() });
  const { cleared, parked } = await clearSite({ tabId, refusal, scope, kept }, parts.report);
  // Where there was nothing to remove, the Undo of an earlier clearing stands.
  if (cleared !== null) parts.tabs.apply(tabId, { type: 'cleared', cleared });
  await wipeInTime();
  // A background that was stopped while it cleared has left the tab there.
  const isParked = parked || (await findTab(tabId))?.url === 'about:blank';
  if (cleared?.failed !== undefined && !isParked) return;
  // A form is never sent again by itself: the visitor gets its address to open anew.
  if (refusal.method === 'POST' && !isParked) {
    parts.tabs.apply(tabId, { type: 'step-ended' });
    return;
  }
  await goOn(step, isParked);
}

/** Loads the page anew, past the cache; from the empty page on which the tab was parked, by its address. */
async function goOn({ parts, tabId, refusal, remedy }: Step, parked: boolean): Promise<void> {
  parts.tabs.apply(tabId, { type: 'leaving', remedy, at: Date.now() });
  await (parked ? openInTab(tabId, refusal.url) : reloadTab(tabId));
}

async function undo(parts: Parts, tabId: number): Promise<void> {
  const { cleared, page } = parts.tabs.get(tabId);
  if (cleared === null) return;
  const undone = await undoCookies(tabId);
  if (!undone.ok && undone.because === 'nothing-kept') {
    parts.tabs.apply(tabId, { type: 'cleared', cleared: null });
    return;
  }
  if (!undone.ok) throw new Error(`The cookies of ${cleared.site} were not put back: ${undone.because}`);
  const { restored, missing, parked } = undone;
  parts.tabs.apply(tabId, { type: 'cleared', cleared: { ...cleared, undone: { restored, missing } } });
  if (parked && page.phase !== 'quiet') await openInTab(tabId, page.refusal.url);
}

async function mute({ parts, tabId, refusal }: Step, muted: boolean): Promise<void> {
  await parts.muting.change(refusal, muted);
  parts.tabs.apply(tabId, { type: 'muted', muted });
}
