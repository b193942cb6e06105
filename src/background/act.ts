import type { Refusal } from '../core/refusal.ts';
import { remediesFor } from '../core/remedies/remedies.ts';
import type { Action, Remedy, RemedyId } from '../core/remedies/remedy.ts';
import { circumstancesOf } from '../core/tab/circumstances.ts';
import { goBack, openBeside, openInTab, openScreen, reloadTab } from '../platform/tabs.ts';
import { clearCookies, undoCookies } from './clear-cookies.ts';
import type { Parts } from './parts.ts';

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
  const state = parts.tabs.get(tabId);
  const { page } = state;
  if (page.phase === 'quiet') return;
  const { refusal } = page;
  const remedy = offered(refusal, circumstancesOf(state, Date.now()), remedyId);
  if (remedy?.action == null) return;
  const step: Step = { parts, tabId, refusal, remedy: remedy.id };
  await perform(step, remedy.action);
}

function offered(
  refusal: Refusal,
  circumstances: Parameters<typeof remediesFor>[1],
  remedyId: string,
): Remedy | null {
  const always: readonly Remedy[] = [
    { id: 'explain', action: { does: 'explain' } },
    { id: 'mute', action: { does: 'mute' } },
    { id: 'unmute', action: { does: 'unmute' } },
    { id: 'undo-cookies', action: { does: 'undo-cookies' } },
    { id: 'clear-page-cookies', action: { does: 'clear-cookies', scope: 'page' } },
  ];
  return [...remediesFor(refusal, circumstances), ...always].find((one) => one.id === remedyId) ?? null;
}

async function perform(step: Step, action: Action): Promise<void> {
  const { tabId, refusal } = step;
  switch (action.does) {
    case 'open':
      return action.newTab === true
        ? openBeside(tabId, action.url)
        : leave(step, () => openInTab(tabId, action.url));
    case 'reload':
    case 'wait':
      return leave(step, () => reloadTab(tabId));
    case 'back':
      return goBack(tabId);
    case 'clear-cookies':
      return clear(step, action.scope);
    case 'undo-cookies':
      return undo(step);
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
  await go();
}

async function clear(step: Step, scope: 'site' | 'page'): Promise<void> {
  const { parts, tabId, refusal, remedy } = step;
  const { url, site, method } = refusal;
  parts.tabs.apply(tabId, { type: 'step-began', remedy, at: Date.now() });
  const { cleared, parked } = await clearCookies({ tabId, url, site, scope });
  parts.tabs.apply(tabId, { type: 'cleared', cleared: { ...cleared, site } });
  // A form is never sent again by itself: the visitor gets its address to open anew.
  if (method === 'POST' && !parked) {
    parts.tabs.apply(tabId, { type: 'step-ended' });
    return;
  }
  parts.tabs.apply(tabId, { type: 'leaving', remedy, at: Date.now() });
  await (parked ? openInTab(tabId, url) : reloadTab(tabId));
}

async function undo({ parts, tabId }: Step): Promise<void> {
  const before = parts.tabs.get(tabId).cleared;
  if (before === null) return;
  const undone = await undoCookies(tabId);
  parts.tabs.apply(tabId, { type: 'cleared', cleared: { ...before, undone } });
}

async function mute({ parts, tabId, refusal }: Step, muted: boolean): Promise<void> {
  await parts.muting.change(refusal, muted);
  parts.tabs.apply(tabId, { type: 'muted', muted });
}
