import type { TabState } from '../core/tab/tab-state.ts';
import { pushToCard } from '../platform/card.ts';
import type { Writer } from '../storage/session.ts';
import { viewKey } from '../storage/views.ts';
import type { Parts } from './parts.ts';

/** Brings the surfaces of a tab up to date: the popup reads the view, the card is told it. */
export async function showView(parts: Parts, writer: Writer, tabId: number): Promise<void> {
  const { revision, page } = parts.tabs.get(tabId);
  const view = page.phase === 'quiet' ? null : await (await parts.later()).viewFor(parts, tabId);
  const state = parts.tabs.get(tabId);
  // A newer state has a turn of its own.
  if (state.revision !== revision) return;
  if (view === null) {
    writer.remove(viewKey(tabId));
    return;
  }
  writer.write(viewKey(tabId), view);
  if (hasCard(state)) await pushToCard(tabId, { type: 'card/view', view });
}

/** Shows once what changes several times in so many milliseconds, or in one turn of the event loop: a surface that waits for its answer has it first. */
export function oncePer(afterMs: number, show: (tabId: number) => void): (tabId: number) => void {
  const waiting = new Set<number>();
  return (tabId) => {
    if (waiting.has(tabId)) return;
    waiting.add(tabId);
    setTimeout(() => {
      waiting.delete(tabId);
      show(tabId);
    }, afterMs);
  };
}

function hasCard({ page }: TabState): boolean {
  return (page.phase === 'refused' || page.phase === 'solved') && page.card === 'shown';
}
