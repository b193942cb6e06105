import { act } from './act.ts';
import { recallClearings } from './clear-cookies.ts';
import { clearedOf } from './clear-site.ts';
import type { Parts } from './parts.ts';
import { wipeInTime } from './wiping.ts';

/** Tells the tabs what clearing removed and they have not heard of, so that no Undo is lost. */
export async function recallCleared({ tabs }: Parts): Promise<void> {
  for (const recalled of await recallClearings()) {
    const cleared = clearedOf(recalled);
    const isKnown = tabs.get(recalled.tabId).cleared?.undoUntil === recalled.undoUntil;
    if (cleared !== null && !isKnown) tabs.apply(recalled.tabId, { type: 'cleared', cleared });
  }
}

/** After a start: a clearing that was under way when the background was stopped goes on, and what can't be undone any more is forgotten. */
export async function resumeClearing(parts: Parts): Promise<void> {
  await Promise.all([wipeInTime(), goOn(parts)]);
}

async function goOn(parts: Parts): Promise<void> {
  const cutOff = [...parts.tabs.all()].flatMap(([tabId, { page }]) =>
    page.phase === 'refused' && page.running !== null ? [{ tabId, remedy: page.running }] : [],
  );
  await recallCleared(parts);
  for (const { tabId, remedy } of cutOff) await act(parts, tabId, remedy);
}
