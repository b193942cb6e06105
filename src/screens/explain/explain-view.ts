import { isSwitchedOff } from '../../core/remedies/offer.ts';
import { remediesFor } from '../../core/remedies/remedies.ts';
import type { Circumstances, Remedy } from '../../core/remedies/remedy.ts';
import type { PolicyReport } from '../../core/settings/policy-report.ts';
import { circumstancesOf } from '../../core/tab/circumstances.ts';
import { quietTab } from '../../core/tab/tab-state.ts';
import { clean } from '../../core/wording/clean.ts';
import { timesInWords } from '../../core/wording/list-words.ts';
import { doorOf, lineOf, toneOf } from '../../core/wording/look.ts';
import { redact } from '../../core/wording/redact.ts';
import type { Say } from '../../core/wording/say.ts';
import { disclosuresOf } from '../../core/wording/disclosures.ts';
import { sentenceOf } from '../../core/wording/sentence.ts';
import { stepViews } from '../../core/wording/step-view.ts';
import { detailsOf } from '../../core/wording/support.ts';
import { contactIn } from '../../core/wording/telling.ts';
import type { Telling } from '../../core/wording/telling.ts';
import { momentInWords } from '../../core/wording/times.ts';
import type { DetailLine, Door, Line, Rich, StepView, Tone } from '../../core/wording/view.ts';
import { whyOf } from '../../core/wording/why.ts';
import { once } from '../../knowledge/once.ts';
import type { Explained } from './explained.ts';
import type { Header } from '../../core/exchange.ts';
import type { Computer } from '../../core/remedies/sighting.ts';
import { sightingWords } from '../../core/wording/sighting.ts';
import { hopsOf } from './hops.ts';
import { otherWays } from './other-ways.ts';
import type { OtherWay, System } from './other-ways.ts';
import { sentLines } from './sent-lines.ts';
import type { Hop } from './hops.ts';
import { receivedView } from './received-view.ts';
import type { ReceivedView } from './received-view.ts';

/** One refusal in full: finished text, everything a server sent among it as text. */
export interface ExplainView {
  readonly title: string;
  readonly door: Door;
  readonly tone: Tone;
  readonly plate: string;
  readonly seen: string;
  readonly sentence: string;
  readonly why: Rich;
  readonly line: Line;
  readonly steps: readonly ScreenStep[];
  /** The screen with what the site keeps in this browser; `null`: no tab tells which cookie store is meant. */
  readonly siteData: string | null;
  /** What else can be done, beside the steps. */
  readonly ways: readonly OtherWay[];
  /** Some steps can only be taken in a tab that shows the refusal, and none does. */
  readonly elsewhere: boolean;
  readonly hops: readonly Hop[];
  /** How the site sees the visitor, against the visitor's own computer. */
  readonly sighting: readonly DetailLine[];
  readonly evidence: readonly Weighed[];
  readonly owner: readonly DetailLine[];
  /** Whether the difference between 401 and 403 is worth telling. */
  readonly difference: boolean;
  readonly facts: readonly Fact[];
  /** All facts as one text, to be copied. */
  readonly allFacts: string;
  /** The request as far as it is kept, line by line. */
  readonly sent: readonly string[];
  readonly received: ReceivedView | null;
}

/** A piece of evidence: what was seen, and how much that can say. */
export interface Weighed {
  readonly sentence: Rich;
  /** `null`: there was nothing to weigh. */
  readonly weight: string | null;
  readonly line: Line | null;
}

/** A step as this screen can offer it: in the tab that shows the refusal, or as a link. */
export interface ScreenStep extends StepView {
  readonly href: string | null;
}

export interface Fact {
  readonly term: string;
  readonly value: string;
  /** An address or identifier, to be read letter by letter. */
  readonly isCode: boolean;
  /** The name of its copy button; `null`: not worth one. */
  readonly copy: string | null;
}

/** Where and when it is told. */
export interface Around {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly computer: Computer;
  /** `null`: one whose settings we don't know. */
  readonly system: System | null;
  /** Whether Why403 can open a private window. */
  readonly opensPrivately: boolean;
  /** What the visitor's organisation has set. */
  readonly organisation?: Organisation;
  /** What came with this very refusal, no other of the same entry: its clock is compared. */
  readonly headers: readonly Header[];
}

export type Organisation = Pick<PolicyReport, 'policy' | 'supportAddress'>;

export function explainView(known: Explained, say: Say, around: Around): ExplainView {
  const { refusal, entry, kept, tab } = known;
  const circumstances = circumstancesIn(known, around);
  const telling: Telling = { refusal, circumstances, say };
  const disclosures = disclosuresOf(telling);
  const linesOf = (id: string): readonly DetailLine[] =>
    disclosures.find((one) => one.id === id)?.lines ?? [];
  const steps = stepsOf(telling, tab !== null);
  const { status, verdict, site } = refusal;
  return {
    title: say('explain_title', { site, status: `${status}` }),
    door: doorOf(verdict),
    tone: toneOf(verdict),
    plate: `${status}`,
    seen: say('explain_seen', { site, time: dateInWords(entry.lastAt, say) }),
    sentence: sentenceOf(telling),
    why: whyOf(telling),
    line: lineOf(verdict.confidence),
    steps,
    ways: otherWays(telling, {
      hasTab: tab !== null,
      system: around.system,
      text: kept?.excerpt ?? null,
      supportAddress: around.organisation?.supportAddress ?? null,
    }),
    siteData: siteDataOf(known, circumstances),
    elsewhere: tab === null && steps.some((step) => step.isElsewhere),
    hops: hopsOf(refusal, say),
    sighting: sightingIn(telling, known, around),
    evidence: linesOf('evidence').map(weighed),
    owner: linesOf('owner'),
    difference: status === 401 || status === 403,
    facts: factsOf(telling, known),
    allFacts: disclosures.find(({ id }) => id === 'details')?.button?.copies ?? '',
    sent: sentLines(refusal, kept?.referrer ?? null),
    received: kept === null ? null : receivedView(kept),
  };
}

/** Where what the site keeps in this browser can be looked at and cleared. */
function siteDataOf({ tab }: Explained, circumstances: Circumstances): string | null {
  if (tab === null || isSwitchedOff('clear-cookies', circumstances)) return null;
  return `../site-data/index.html#${tab.tabId}`;
}

function sightingIn(
  { refusal, circumstances, say }: Telling,
  { tab }: Explained,
  { headers, computer }: Around,
): readonly DetailLine[] {
  const introduced = tab?.state.introduced ?? null;
  const told = circumstances.probing?.told ?? null;
  return sightingWords({ told, introduced, headers, at: refusal.at }, computer, say);
}

/** The weight is the sentence's own last words: here it stands in a column of its own. */
function weighed({ text, line }: DetailLine): Weighed {
  const weight = text.find(({ mark }) => mark === 'sure')?.text ?? null;
  return { sentence: text.filter(({ mark }) => mark !== 'sure'), weight, line };
}

function dateInWords(at: number, say: Say): string {
  return new Intl.DateTimeFormat(say.language, { dateStyle: 'long', timeStyle: 'medium' }).format(at);
}

function circumstancesIn({ refusal, tab }: Explained, around: Around): Circumstances {
  const { now, opensPrivately, organisation } = around;
  const known = { ...once, opensPrivately, policy: organisation?.policy ?? {} };
  if (tab !== null) return circumstancesOf(tab.state, now, known);
  return { ...circumstancesOf(quietTab, now, known), afterForm: refusal.method === 'POST' };
}

type PlacedStep = ScreenStep & { readonly isElsewhere: boolean };

function stepsOf(telling: Telling, hasTab: boolean): readonly PlacedStep[] {
  const remedies = remediesFor(telling.refusal, telling.circumstances);
  const views = stepViews(remedies, telling);
  return views.map((view, place) => (hasTab ? here(view) : withoutTab(view, remedies[place])));
}

function here(view: StepView): PlacedStep {
  return { ...view, href: null, isElsewhere: false };
}

/** No tab shows the refusal: addresses become links, texts can be copied, the rest is advice. */
function withoutTab(view: StepView, remedy: Remedy | undefined): PlacedStep {
  const action = remedy?.action ?? null;
  if (action === null || view.copies !== null) return here(view);
  if (action.does === 'open') return { ...view, href: action.url, isElsewhere: false };
  return { ...view, href: null, button: null, first: false, isElsewhere: true };
}

function factsOf(telling: Telling, { entry, kept }: Explained): readonly Fact[] {
  const { say, refusal } = telling;
  const details = detailsOf(telling);
  const firstReference = details.length - refusal.verdict.references.length;
  const facts: Fact[] = details.map(({ term, value }, place) => ({
    term,
    value,
    isCode: place === 0 || place >= firstReference,
    copy: place < firstReference ? null : say('explain_copy_named', { name: term }),
  }));
  const plain = { isCode: false, copy: null };
  const contact = clean(telling.circumstances.probing?.told.contact ?? '', 200);
  if (contact !== '') {
    const copy = say('explain_copy_named', { name: say('explain_contact') });
    facts.push({ term: say('explain_contact'), value: contact, isCode: true, copy });
  }
  const own = contactIn(telling.circumstances);
  if (own !== '') facts.push({ term: say('detail_organisation'), value: own, isCode: false, copy: null });
  const referrer = clean(redact(kept?.referrer ?? ''), 200);
  if (referrer !== '')
    facts.push({ term: say('explain_referrer'), value: referrer, isCode: true, copy: null });
  if (entry.count === 1) return facts;
  return [
    ...facts,
    { term: say('explain_first_seen'), value: momentInWords(entry.firstAt, say), ...plain },
    { term: say('explain_seen_times'), value: timesInWords(entry.count, say), ...plain },
  ];
}
