import type { PagePhase, TakenStep } from './tab-state.ts';

const mostKept = 8;
const challengeWindowMs = 120_000;

/** Remembers a step, so that advice does not repeat it when the refusal returns. */
export function keepTaken(before: readonly TakenStep[], step: TakenStep): readonly TakenStep[] {
  return [...before, step].slice(-mostKept);
}

/** The challenges of the last two minutes, with that of the page now shown. */
export function recentChallenges(before: readonly number[], page: PagePhase): readonly number[] {
  if (page.phase !== 'refused' || page.refusal.verdict.cause !== 'bot-challenge') return before;
  const { at } = page.refusal;
  if (before.includes(at)) return before;
  return [...before, at].filter((one) => at - one < challengeWindowMs).slice(-mostKept);
}
