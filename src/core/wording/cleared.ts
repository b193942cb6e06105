import { remediesFor } from '../remedies/remedies.ts';
import type { Circumstances } from '../remedies/remedy.ts';
import { stepViews } from './step-view.ts';
import type { Telling } from './telling.ts';
import type { CardView, Rich } from './view.ts';

type ClearedParts = Pick<CardView, 'door' | 'tone' | 'sentence' | 'why' | 'line' | 'countdownTo' | 'steps'>;

/** Whether cookies are being cleared or put back at this moment. */
export function isClearing({ running }: Circumstances): boolean {
  return running === 'clear-cookies' || running === 'clear-page-cookies' || running === 'undo-cookies';
}

/** The card while cookies are cleared or put back, and after it until the page is there again. */
export function clearedParts(telling: Telling): ClearedParts {
  const { refusal, circumstances } = telling;
  const { cleared, running } = circumstances;
  const steps = cleared === null || running === 'undo-cookies' ? [] : remediesFor(refusal, circumstances);
  return {
    door: 'ajar',
    tone: 'solved',
    sentence: sentenceOf(telling),
    why: whyOf(telling),
    line: 'certain',
    countdownTo: null,
    steps: stepViews(steps, telling),
  };
}

function sentenceOf({ say, circumstances }: Telling): string {
  const { cleared, running, afterForm } = circumstances;
  if (running === 'undo-cookies') return say('undoing_sentence');
  if (cleared === null) return say('clearing_sentence');
  return say(afterForm ? 'cleared_form_sentence' : 'cleared_sentence', { count: cleared.removed });
}

function whyOf({ say, circumstances }: Telling): Rich {
  const { cleared, running } = circumstances;
  if (running === 'undo-cookies') return [];
  if (cleared === null) return say.rich('clearing_why');
  if (cleared.remaining > 0) return say.rich('cleared_remaining_why', { count: cleared.remaining });
  return say.rich('cleared_why');
}
