import { remedyFor } from '../remedies/remedies.ts';
import { nextProbe, type Answered, type Probe, type Probing } from '../remedies/probing.ts';
import { keyPart } from './key-part.ts';
import { doorOf, toneOf } from './look.ts';
import { stepView } from './step-view.ts';
import { hostIn, type Telling } from './telling.ts';
import type { CardView, StepView } from './view.ts';

type ProbingParts = Pick<CardView, 'door' | 'tone' | 'sentence' | 'why' | 'line' | 'countdownTo' | 'steps'>;

/** The card while the site is asked: what is tried now, what came of the rest, and a way to stop. */
export function probingParts(telling: Telling, probing: Probing): ProbingParts {
  const { refusal, say } = telling;
  const { planned, answered } = probing;
  const now = nextProbe(probing);
  const place = { place: answered.length + 1, most: planned.length };
  return {
    door: doorOf(refusal.verdict),
    tone: toneOf(refusal.verdict),
    sentence: now === null ? say('probing_sentence') : say(`probing_${keyPart(now)}_sentence`, place),
    why: say.rich('probing_why', { host: hostIn(telling) }),
    line: 'open',
    countdownTo: null,
    steps: [...stopStep(telling), ...answered.map((one) => answerLine(one, telling))],
  };
}

function stopStep(telling: Telling): readonly StepView[] {
  const stop = remedyFor('stop-probing', telling.refusal, telling.circumstances);
  return stop === null ? [] : [stepView(stop, telling)];
}

function answerLine({ probe, outcome }: Answered, { say }: Telling): StepView {
  return {
    remedy: `probe-${probe}`,
    title: say.rich(`probe_${keyPart<Probe>(probe)}`),
    note: say.rich(`outcome_${keyPart(outcome)}`),
    button: null,
    first: false,
    copies: null,
  };
}
