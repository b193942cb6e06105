/** A stretch of text with one emphasis. Always rendered as text, never as markup. */
export interface Run {
  readonly text: string;
  readonly mark: Mark | null;
}

/** `strong`: who, verdict, step. `sure`: underlined by how sure we are. `code`: an address or identifier. `odd`: highlighted inside an address. */
export type Mark = 'strong' | 'sure' | 'code' | 'odd';

/** Finished text: a sentence in the visitor's language, cut into runs. */
export type Rich = readonly Run[];

/** The doorway drawn in the header: what kind of refusal, beside its colour. */
export type Door = 'barred' | 'question' | 'keyhole' | 'wait' | 'bricked' | 'ajar';

/** Which colour goes with the door. */
export type Tone = 'rule' | 'signin' | 'wait' | 'none' | 'solved';

/** The line under a word: solid, dashed or dotted. */
export type Line = 'certain' | 'likely' | 'open';

/** One thing to do. Without a `button` it is advice only. */
export interface StepView {
  /** Sent back as `act`; opaque to the surface. */
  readonly remedy: string;
  readonly title: Rich;
  readonly note: Rich | null;
  readonly button: string | null;
  /** The one yellow button of the view. */
  readonly first: boolean;
  /** What a `copy` button copies, at the surface itself; `null` for everything that the background does. */
  readonly copies: string | null;
}

/** A folded part of the card. */
export interface DisclosureView {
  /** `cookies`: which ones would go, and `seen`: what is compared with the visitor's own settings; in the popup alone. */
  readonly id: 'evidence' | 'details' | 'owner' | 'cookies' | 'seen';
  readonly title: string;
  readonly lines: readonly DetailLine[];
  readonly button: StepView | null;
}

/** A line of a disclosure: with a `term` it belongs to a definition list; with a `line` its `sure` run is underlined so. */
export interface DetailLine {
  readonly term: string | null;
  readonly text: Rich;
  readonly line: Line | null;
}

/** A small link-like button at the foot of a surface. */
export interface SmallAction {
  readonly remedy: string;
  readonly label: string;
}

interface Common {
  /** The id of the refusal that it tells of: a card takes no view of another one. */
  readonly refusal: string;
  /** Rises with each change of the tab state; a surface drops an older view that arrives late. */
  readonly revision: number;
  /** BCP 47 tag of the catalogue in use, for `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where the visitor chose one; else the browser's own. */
  readonly appearance?: 'light' | 'dark';
  /** The landmark's accessible name. */
  readonly label: string;
  readonly door: Door;
  readonly tone: Tone;
  /** The status, as on a house number. */
  readonly plate: string;
  readonly host: string;
  readonly sentence: string;
}

export interface CardView extends Common {
  readonly kind: 'card';
  readonly why: Rich;
  /** How the `sure` runs in `why` are underlined. */
  readonly line: Line;
  /** Counts down to this moment (milliseconds since 1970); at zero the first step acts by itself. */
  readonly countdownTo: number | null;
  readonly steps: readonly StepView[];
  readonly disclosures: readonly DisclosureView[];
  readonly footer: readonly SmallAction[];
  readonly words: CardWords;
}

/** The surface's own controls. */
export interface CardWords {
  readonly collapse: string;
  readonly expand: string;
  /** What the collapsed card says. */
  readonly collapsed: string;
  readonly copied: string;
  /** What it says once nobody answers any more: the extension was updated, switched off or removed under it. */
  readonly cutOff: string;
}

/** One line over the page: a check that runs by itself, or how a step went. */
export interface PillView extends Common {
  readonly kind: 'pill';
  readonly note: string | null;
  readonly action: SmallAction | null;
  /** Milliseconds after which it goes by itself; `null`: it stays. */
  readonly staysFor: number | null;
}

export type View = CardView | PillView;
