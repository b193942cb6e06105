import { circumstancesOf } from '../core/tab/circumstances.ts';
import { viewOf } from '../core/wording/view-of.ts';
import type { View } from '../core/wording/view.ts';
import type { Parts } from './parts.ts';

/** What a tab's card is to show now; `null`: nothing, it must leave. */
export async function viewFor(parts: Parts, tabId: number): Promise<View | null> {
  const say = await parts.language.say();
  const state = parts.tabs.get(tabId);
  if (state.page.phase !== 'refused' && state.page.phase !== 'solved') return null;
  return viewOf(state.page.refusal, circumstancesOf(state, Date.now()), say, state.revision);
}
