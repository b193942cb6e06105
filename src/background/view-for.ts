import { circumstancesOf } from '../core/tab/circumstances.ts';
import { solvedPill } from '../core/wording/pill.ts';
import { viewOf } from '../core/wording/view-of.ts';
import type { View } from '../core/wording/view.ts';
import type { Parts } from './parts.ts';

/** What a tab's card is to show now, in the appearance that was chosen; `null`: nothing, it must leave. */
export async function viewFor(parts: Parts, tabId: number): Promise<View | null> {
  const { appearance } = parts.muting.settings();
  const view = await plainView(parts, tabId);
  return view === null || appearance === 'auto' ? view : { ...view, appearance };
}

async function plainView(parts: Parts, tabId: number): Promise<View | null> {
  const [say, known] = await Promise.all([parts.language.say(), parts.known()]);
  const state = parts.tabs.get(tabId);
  const { page, revision } = state;
  const circumstances = circumstancesOf(state, Date.now(), known);
  if (page.phase === 'quiet') return null;
  if (page.phase !== 'solved') return viewOf(page.refusal, circumstances, { say, revision });
  const { refusal, step } = page;
  return solvedPill({ refusal, step, cleared: circumstances.cleared }, say, revision);
}
