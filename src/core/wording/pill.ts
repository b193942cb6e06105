import type { Cleared, RemedyId } from '../remedies/remedy.ts';
import type { Refusal } from '../refusal.ts';
import { toldCause } from '../remedies/told.ts';
import { frame } from './frame.ts';
import type { Say } from './say.ts';
import { hostIn, type Telling } from './telling.ts';
import type { PillView } from './view.ts';
import { isLoop } from './sentence.ts';

/** Whether the page is a check that runs by itself: advice would only be in its way. */
export function isChecking(telling: Telling): boolean {
  const { refusal } = telling;
  return refusal.kind === 'page' && toldCause(refusal.verdict) === 'bot-challenge' && !isLoop(telling);
}

/** What is going on while a site checks the browser. */
export function checkingPill(telling: Telling, revision: number): PillView {
  const { say } = telling;
  return {
    ...frame(telling, revision),
    kind: 'pill',
    door: 'wait',
    tone: 'wait',
    sentence: say('cause_bot_challenge_sentence', { host: hostIn(telling) }),
    note: say('challenge_note'),
    action: null,
    staysFor: null,
  };
}

/** A step that went well, on the one load that it started. */
export interface Solved {
  readonly refusal: Refusal;
  readonly step: RemedyId;
  /** The clearing of cookies, while its Undo stands. */
  readonly cleared: Cleared | null;
}

const solvedStaysFor = 30_000;

/** Says once that the page opens now, with Undo where cookies were cleared. */
export function solvedPill({ refusal, step, cleared }: Solved, say: Say, revision: number): PillView {
  const byClearing = step === 'clear-cookies' || step === 'clear-page-cookies';
  const undoable = byClearing && cleared !== null && cleared.undone === null ? cleared : null;
  return {
    ...frame({ refusal, say }, revision),
    kind: 'pill',
    door: 'ajar',
    tone: 'solved',
    sentence: say('solved_sentence'),
    note: undoable === null ? null : say('solved_note', { count: undoable.removed }),
    action: undoable === null ? null : { remedy: 'undo-cookies', label: say('button_undo') },
    staysFor: solvedStaysFor,
  };
}
