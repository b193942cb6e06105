import type { TabEffect } from './tab-event.ts';
import type { CardPhase, PagePhase, TabState } from './tab-state.ts';

type SolvedPage = Extract<PagePhase, { phase: 'solved' }>;

/** What becomes of a page that seemed to open after a step. */
export interface Solved {
  readonly state: TabState;
  readonly effects: readonly TabEffect[];
}

/**
 * What is seen of its card, or that none can stand there, and the document's own status where that is known. That knows whether the page opened:
 * Firefox 153 tells of a document at times before it tells that it was refused. It is refused then when that is told; until then nothing is
 * said, and no step has mended anything. What has is kept once.
 */
export function solvedBy(
  state: TabState,
  page: SolvedPage,
  { card, status = 0 }: { readonly card: CardPhase; readonly status?: number },
): Solved {
  if (status >= 400) return { state: { ...state, page: { phase: 'quiet' } }, effects: [] };
  const { refusal, step: by } = page;
  return {
    state: page.card === card ? state : { ...state, page: { ...page, card } },
    effects: page.card === 'wanted' ? [{ type: 'fixed', refusal, by }] : [],
  };
}
