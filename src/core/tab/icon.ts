import { toldCause } from '../remedies/told.ts';
import { countOwn } from './background-requests.ts';
import type { TabState } from './tab-state.ts';

/** What the toolbar icon tells of a tab: a refused page's status, else the number of its refused background requests. */
export type Icon =
  | { readonly shows: 'nothing' }
  | { readonly shows: 'status'; readonly status: number; readonly cause: string }
  | { readonly shows: 'count'; readonly count: number };

/** Derived from the state, never stored: after a restart it is simply set again. */
export function iconOf(state: TabState): Icon {
  const { page } = state;
  if (page.phase === 'refused') {
    return { shows: 'status', status: page.refusal.status, cause: toldCause(page.refusal.verdict) };
  }
  const count = countOwn(state.background);
  return count === 0 ? { shows: 'nothing' } : { shows: 'count', count };
}

/** Whether a tab's state says more than that nothing was refused: only then is it written. */
export function isWorthKeeping(state: TabState): boolean {
  return (
    state.page.phase !== 'quiet' ||
    state.awaiting.length > 0 ||
    state.cleared !== null ||
    state.background.length > 0 ||
    state.taken.length > 0 ||
    state.challenges.length > 0
  );
}
