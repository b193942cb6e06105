import type { Refusal } from '../../core/refusal.ts';
import { undoWindow } from '../../core/remedies/remedy.ts';
import type { Circumstances, Cleared } from '../../core/remedies/remedy.ts';
import { solvedPill } from '../../core/wording/pill.ts';
import type { MessageKey, Say } from '../../core/wording/say.ts';
import { viewOf } from '../../core/wording/view-of.ts';
import type { View } from '../../core/wording/view.ts';

/** How far a person has come with the refused page that is there to be tried. */
export type Trial = 'refused' | 'clearing' | 'open' | 'undone';

/** As many as a news site sets. */
const count = 12;

/** What the card shows at this point: the same words, from the same verdict, as in a page that was really refused. */
export function trialView(trial: Trial, refusal: Refusal, say: Say): View {
  const revision = ['refused', 'clearing', 'open', 'undone'].indexOf(trial);
  if (trial === 'refused' || trial === 'clearing') {
    const running = trial === 'clearing' ? 'clear-cookies' : null;
    return viewOf(refusal, { ...around(refusal), running }, { say, revision });
  }
  const undone = trial === 'undone' ? { restored: count, missing: [] } : null;
  const cleared: Cleared = { removed: count, remaining: 0, undoUntil: refusal.at + undoWindow, undone };
  return solvedPill({ refusal, step: 'clear-cookies', cleared }, say, revision);
}

/** Where a button leads; `null`: it is only explained here. */
export function trialAfter(remedy: string): Trial | null {
  if (remedy === 'clear-cookies') return 'clearing';
  return remedy === 'undo-cookies' ? 'undone' : null;
}

/** What a button would do on a page that was really refused. */
export function explanationOf(remedy: string): MessageKey {
  return explanations.get(remedy) ?? 'welcome_try_button';
}

const explanations: ReadonlyMap<string, MessageKey> = new Map([
  ['sign-in', 'welcome_try_sign_in'],
  ['find-out', 'welcome_try_find_out'],
  ['ask-support', 'welcome_try_copy'],
  ['copy-details', 'welcome_try_copy'],
  ['explain', 'welcome_try_explain'],
  ['mute', 'welcome_try_mute'],
]);

function around({ at }: Refusal): Circumstances {
  return {
    now: at,
    cookies: { count, otherHosts: [] },
    cleared: null,
    tried: [],
    challenges: 0,
    signInLink: null,
    muted: false,
    opensPrivately: false,
    afterForm: false,
    mayRepeat: true,
    probing: null,
    running: null,
  };
}
