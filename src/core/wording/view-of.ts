import type { Circumstances } from '../remedies/remedy.ts';
import { clearedAfter, remediesFor, remedyFor } from '../remedies/remedies.ts';
import type { Refusal } from '../refusal.ts';
import { clearedParts, isClearing } from './cleared.ts';
import { disclosuresOf } from './disclosures.ts';
import { frame } from './frame.ts';
import { doorOf, lineOf, toneOf } from './look.ts';
import { checkingPill, isChecking } from './pill.ts';
import { probingParts } from './probing-parts.ts';
import type { Say } from './say.ts';
import { sentenceOf } from './sentence.ts';
import { stepViews } from './step-view.ts';
import type { Telling } from './telling.ts';
import type { CardView, CardWords, SmallAction, View } from './view.ts';
import { whyOf } from './why.ts';

/** What changes from one state of a card to the next; the rest belongs to the refusal. */
type CardParts = Pick<CardView, 'door' | 'tone' | 'sentence' | 'why' | 'line' | 'countdownTo' | 'steps'>;

/** The finished view of a refusal in the visitor's language: a card, or one line while a check runs by itself. */
export function viewOf(refusal: Refusal, circumstances: Circumstances, { say, revision }: Told): View {
  const telling = { refusal, circumstances, say };
  if (isClearing(circumstances) || clearedAfter(refusal, circumstances.cleared)) {
    return cardOf(telling, revision, clearedParts(telling));
  }
  if (isChecking(telling)) return checkingPill(telling, revision);
  const { probing } = circumstances;
  if (probing !== null && probing.ended === null)
    return cardOf(telling, revision, probingParts(telling, probing));
  return cardOf(telling, revision, refusedParts(telling));
}

/** In which language, and of which state of the tab. */
export interface Told {
  readonly say: Say;
  /** Rises with each change of the tab state. */
  readonly revision: number;
}

function refusedParts(telling: Telling): CardParts {
  const { refusal, circumstances } = telling;
  const remedies = remediesFor(refusal, circumstances);
  const wait = remedies[0]?.action;
  return {
    door: doorOf(refusal.verdict),
    tone: toneOf(refusal.verdict),
    sentence: sentenceOf(telling),
    why: whyOf(telling),
    line: lineOf(refusal.verdict.confidence),
    countdownTo: wait?.does === 'wait' ? wait.until : null,
    steps: stepViews(remedies, telling),
  };
}

function cardOf(telling: Telling, revision: number, parts: CardParts): CardView {
  return {
    ...frame(telling, revision),
    kind: 'card',
    ...parts,
    disclosures: disclosuresOf(telling),
    footer: footerOf(telling, parts),
    words: wordsOf(telling.say),
  };
}

function footerOf(telling: Telling, { steps }: CardParts): readonly SmallAction[] {
  const { refusal, circumstances, say } = telling;
  const offered = (id: 'open-front-page' | 'mute' | 'unmute', label: string): readonly SmallAction[] =>
    remedyFor(id, refusal, circumstances) === null ? [] : [{ remedy: id, label }];
  const frontPage = say('button_front_page');
  const isStep = steps.some(({ button }) => button === frontPage);
  const isAboutAddress = steps.some(({ remedy }) => remedy === 'check-address');
  return [
    // Who is to check the address may want the front page: here, if no step opens it already.
    ...(isAboutAddress && !isStep ? offered('open-front-page', frontPage) : []),
    ...offered('mute', say('footer_mute')),
    ...offered('unmute', say('footer_unmute')),
  ];
}

function wordsOf(say: Say): CardWords {
  return {
    collapse: say('card_collapse'),
    expand: say('card_expand'),
    collapsed: say('card_collapsed'),
    cutOff: say('card_cut_off'),
    copied: say('card_copied'),
  };
}
