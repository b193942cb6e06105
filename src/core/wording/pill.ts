import type { Cleared, RemedyId } from '../remedies/remedy.ts';
import type { Refusal } from '../refusal.ts';
import { toldCause } from '../remedies/told.ts';
import { frame } from './frame.ts';
import { missingNames } from './missing-names.ts';
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

/** Says once that the page opens now, with Undo where cookies were cleared, and then that they are back. */
export function solvedPill(solved: Solved, say: Say, revision: number): PillView {
  const { refusal, step, cleared } = solved;
  return {
    ...frame({ refusal, say }, revision),
    kind: 'pill',
    door: 'ajar',
    tone: 'solved',
    staysFor: solvedStaysFor,
    ...(clears(step) && cleared !== null ? afterClearing(cleared, say) : plainlySolved(say)),
  };
}

type PillWords = Pick<PillView, 'sentence' | 'note' | 'action'>;

function clears(step: RemedyId): boolean {
  return step === 'clear-cookies' || step === 'clear-page-cookies';
}

function plainlySolved(say: Say): PillWords {
  return { sentence: say('solved_sentence'), note: null, action: null };
}

function afterClearing({ removed, remaining, undone }: Cleared, say: Say): PillWords {
  if (undone === null) {
    const action = { remedy: 'undo-cookies', label: say('button_undo') };
    const note = remaining > 0 ? 'solved_remaining_note' : 'solved_note';
    return { sentence: say('solved_sentence'), note: say(note, { count: removed, remaining }), action };
  }
  const { restored, missing } = undone;
  const note = missing.length === 0 ? null : say('undone_missing_why', missingNames(missing, say));
  return { sentence: say('undone_sentence', { count: restored }), note, action: null };
}
