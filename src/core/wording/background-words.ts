import type { BackgroundRefusals } from '../tab/tab-state.ts';
import { countOf } from '../tab/background-requests.ts';
import type { Say } from './say.ts';
import { joined } from './telling.ts';
import type { Line, Rich, SmallAction } from './view.ts';

/** What the popup says of a page that works, while requests of it were refused. */
export interface BackgroundWords {
  readonly sentence: string;
  readonly why: Rich;
  readonly line: Line;
  readonly action: SmallAction;
}

const causesOfSession: ReadonlySet<string> = new Set(['login-required', 'session-or-cookies', 'csrf']);

/** One sentence over all refused requests of a page, and the step that mends the most common kind: an ended session. */
export function backgroundInWords(requests: readonly BackgroundRefusals[], say: Say): BackgroundWords {
  if (requests.every(({ isForeign }) => isForeign)) return framesInWords(requests, say);
  const session = requests.some(({ cause }) => causesOfSession.has(cause));
  const why = say.rich('background_summary_why');
  return {
    sentence: say('background_summary_sentence', { count: countOf(requests) }),
    why: session ? joined([why, say.rich('background_session_why')]) : why,
    line: 'likely',
    action: { remedy: 'reload', label: say('button_load_again') },
  };
}

/** A frame of another site has its own cookies and its own sign-in only in a tab of its own. */
function framesInWords(frames: readonly BackgroundRefusals[], say: Say): BackgroundWords {
  return {
    sentence: say('background_frames_sentence', { count: countOf(frames) }),
    why: say.rich('background_frames_why', { count: frames.length }),
    line: 'likely',
    action:
      frames.length === 1
        ? { remedy: 'open-frame', label: say('button_open_frame') }
        : { remedy: 'reload', label: say('button_load_again') },
  };
}
