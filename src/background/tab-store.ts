import type { Refusal } from '../core/refusal.ts';
import { advance } from '../core/tab/advance.ts';
import { iconOf, isWorthKeeping } from '../core/tab/icon.ts';
import type { TabEffect, TabEvent } from '../core/tab/tab-event.ts';
import { quietTab } from '../core/tab/tab-state.ts';
import type { TabState } from '../core/tab/tab-state.ts';
import type { Writer } from '../storage/session.ts';
import { tabKey } from '../storage/tab-states.ts';
import { viewKey } from '../storage/views.ts';

export interface TabStore {
  /** What is known of a tab. Memory is a cache of `storage.session`; a tab where nothing was refused is in memory only. */
  get(tabId: number): TabState;
  /** Takes an event in, writes the new state, and only then has the effects run. */
  apply(tabId: number, event: TabEvent): TabState;
  restore(states: ReadonlyMap<number, TabState>): void;
  forget(tabId: number): void;
  all(): ReadonlyMap<number, TabState>;
  /** Says what is known anew: in another language, for instance. */
  showAgain(): void;
}

interface Outside {
  readonly writer: Writer;
  readonly run: (tabId: number, effect: TabEffect) => void;
  /** A refused document has left, and may come back from the back-forward cache, without a response. */
  readonly left: (documentId: string, refusal: Refusal) => void;
  readonly showIcon: (tabId: number) => void;
  /** The page, or what is to be said of it, has changed. */
  readonly showView: (tabId: number) => void;
}

export function createTabStore({ writer, run, left, showIcon, showView }: Outside): TabStore {
  const states = new Map<number, TabState>();
  const get = (tabId: number): TabState => states.get(tabId) ?? quietTab;
  const keep = (tabId: number, before: TabState, after: TabState): void => {
    states.set(tabId, after);
    if (isWorthKeeping(after)) writer.write(tabKey(tabId), after);
    else if (isWorthKeeping(before)) writer.remove(tabKey(tabId));
  };
  const apply = (tabId: number, event: TabEvent): TabState => {
    const before = get(tabId);
    const { state, effects } = advance(before, event);
    if (state !== before) keep(tabId, before, state);
    const leaving = refusedDocument(before);
    if (leaving !== null && leaving.documentId !== refusedDocument(state)?.documentId)
      left(leaving.documentId, leaving.refusal);
    for (const effect of effects) run(tabId, effect);
    if (losesIcon(event, before, state) || looksDifferent(before, state)) showIcon(tabId);
    if (before.page !== state.page || before.cleared !== state.cleared) showView(tabId);
    return state;
  };
  const restore = (stored: ReadonlyMap<number, TabState>): void => {
    for (const [tabId, state] of stored) states.set(tabId, state);
  };
  const forget = (tabId: number): void => {
    states.delete(tabId);
    writer.remove(tabKey(tabId));
    writer.remove(viewKey(tabId));
  };
  const showAgain = (): void => {
    for (const tabId of states.keys()) {
      showIcon(tabId);
      showView(tabId);
    }
  };
  return { get, apply, restore, forget, all: () => states, showAgain };
}

/**
 * A new document takes the icon's text with it: the browser clears what was set for the tab, also where the document was known already, and
 * where its commit was missed. What was set while the document was still on its way in may be cleared as well: when its card has
 * answered, it is there.
 */
function losesIcon({ type }: TabEvent, before: TabState, after: TabState): boolean {
  const isCommit = type === 'committed' || type === 'no-document';
  return isWorthKeeping(after) && (isCommit || documentAndCard(before) !== documentAndCard(after));
}

interface RefusedDocument {
  readonly documentId: string;
  readonly refusal: Refusal;
}

function refusedDocument({ page }: TabState): RefusedDocument | null {
  if (page.phase !== 'refused' || page.documentId === null) return null;
  return { documentId: page.documentId, refusal: page.refusal };
}

function documentAndCard({ page }: TabState): string | null {
  return page.phase === 'refused' || page.phase === 'solved' ? `${page.documentId} ${page.card}` : null;
}

function looksDifferent(before: TabState, after: TabState): boolean {
  return JSON.stringify(iconOf(before)) !== JSON.stringify(iconOf(after));
}
