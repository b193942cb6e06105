import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { undoWindow, type Circumstances, type Cleared } from '../remedies/remedy.ts';
import type { Refusal } from '../refusal.ts';
import type { Verdict } from '../verdict.ts';
import { createSay } from '../wording/say.ts';
import { viewOf } from '../wording/view-of.ts';
import type { CardView, View } from '../wording/view.ts';
import { aRefusal, aVerdict, circumstances, refusedAt } from './a-refusal.ts';

export const inEnglish = createSay(english);

/** The view of a refusal in English, of which a test sets what matters to it. */
export function view(
  verdict: Partial<Verdict>,
  refusal: Partial<Refusal> = {},
  around: Partial<Circumstances> = {},
): View {
  return viewOf(aRefusal({ ...refusal, verdict: aVerdict(verdict) }), circumstances(around), {
    say: inEnglish,
    revision: 7,
  });
}

/** The same, where a card must come. */
export function card(...given: Parameters<typeof view>): CardView {
  const shown = view(...given);
  if (shown.kind !== 'card') throw new Error('A card was expected, and a pill came');
  return shown;
}

/** Twelve cookies, cleared a second before or after the refusal came. */
export function clearedBy(when: 'later' | 'before', removed = 12): Cleared {
  const at = when === 'later' ? refusedAt + 1_000 : refusedAt - 1_000;
  return { removed, remaining: 0, undoUntil: at + undoWindow, undone: null };
}
