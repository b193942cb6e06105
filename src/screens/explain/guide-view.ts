import { adviceOn } from '../../core/guides/advice.ts';
import type { Advice } from '../../core/guides/advice.ts';
import type { Fix, Guide, GuideStep } from '../../core/guides/guide.ts';
import { linesOf } from '../../core/guides/lines.ts';
import { filled, slotsOf } from '../../core/guides/slots.ts';
import type { Slots } from '../../core/guides/slots.ts';
import type { Refusal } from '../../core/refusal.ts';
import { keyPart } from '../../core/wording/key-part.ts';
import type { Say } from '../../core/wording/say.ts';
import type { Rich } from '../../core/wording/view.ts';

/** A guide's section, ready to be shown: titles in the visitor's language, the rest in English. */
export interface GuideView {
  /** Unique on the screen, and fit for an element's id. */
  readonly id: string;
  /** In the visitor's language. */
  readonly title: string;
  /** Small words beside the title, in the visitor's language: for whom. */
  readonly notes: readonly string[];
  /** Whether it is open from the start. */
  readonly isFirst: boolean;
  readonly means: Rich | null;
  readonly look: readonly GuideStepView[];
  readonly fixes: readonly FixView[];
  readonly intended: Rich | null;
  readonly sources: readonly SourceView[];
}

export interface FixView {
  readonly id: string;
  readonly title: Rich;
  /** On what it was tested, in the visitor's language; `null`: written from the documentation. */
  readonly tested: string | null;
  readonly steps: readonly GuideStepView[];
}

export interface GuideStepView {
  readonly say: Rich;
  readonly snippet: SnippetView | null;
}

/** Something to copy. */
export interface SnippetView {
  /** The file to be changed; `null`: a command, or something to type. */
  readonly file: string | null;
  readonly lines: readonly SnippetLine[];
  /** What a command prints when this is the fault. */
  readonly shows: string | null;
  /** `null`: lines only go, and there is nothing to copy. */
  readonly copies: string | null;
}

export interface SnippetLine {
  readonly text: string;
  readonly part: 'there' | 'goes' | 'comes';
}

export interface SourceView {
  readonly text: string;
  /** `null`: not an address. */
  readonly href: string | null;
}

/** What an owner is told of a refusal. `own`: the refuser's guide, if there is one. */
export interface OwnerGuides {
  readonly own: Guide | null;
  readonly general: Guide;
}

export function guideViews(refusal: Refusal, { own, general }: OwnerGuides, say: Say): readonly GuideView[] {
  const advice = adviceOn(refusal.verdict, own, general);
  const sections = advice.map((one, place) => sectionView(one, place, { refusal, say }));
  const finding = findView(own?.find ? own : general, own, { refusal, say });
  return finding === null ? sections : [...sections.slice(0, 1), finding, ...sections.slice(1)];
}

interface Told {
  readonly refusal: Refusal;
  readonly say: Say;
}

function sectionView(
  { guide, section, cause, role }: Advice,
  place: number,
  { refusal, say }: Told,
): GuideView {
  const slots = slotsOf(refusal, guide);
  const { means, look = [], fixes, intended, sources } = section;
  return {
    id: `guide-${place}`,
    title: say(`guide_topic_${keyPart(cause)}`),
    notes: notesOf(guide, role, say),
    isFirst: place === 0,
    means: inSentence(means, slots),
    look: look.map((step) => stepView(step, slots)),
    fixes: fixes.map((fix) => fixView(fix, slots, fix.tested ? testedOn(guide, say) : null)),
    intended: intended === undefined ? null : inSentence(intended, slots),
    sources: sources.map(sourceView),
  };
}

function notesOf(guide: Guide, role: Advice['role'], say: Say): readonly string[] {
  const whom = isGeneral(guide) ? say('guide_for_all') : say('guide_for', { name: guide.name });
  return role === 'alternative' ? [say('guide_maybe'), whom] : [whom];
}

function testedOn({ tested }: Guide, say: Say): string | null {
  return tested === undefined ? null : say('guide_tested', { version: tested });
}

/** The guide for every server names nobody. */
function isGeneral({ sections }: Guide): boolean {
  return sections.some(({ causes }) => causes.includes('network-filter'));
}

function findView(guide: Guide, own: Guide | null, { refusal, say }: Told): GuideView | null {
  if (guide.find === undefined) return null;
  const slots = slotsOf(refusal, guide);
  return {
    id: 'guide-find',
    title: own === guide ? say('guide_find', { name: guide.name }) : say('guide_find_all'),
    notes: [],
    isFirst: false,
    means: null,
    look: guide.find.steps.map((step) => stepView(step, slots)),
    fixes: [],
    intended: null,
    sources: guide.find.sources.map(sourceView),
  };
}

function fixView({ id, title, steps }: Fix, slots: Slots, tested: string | null): FixView {
  return { id, title: inSentence(title, slots), tested, steps: steps.map((step) => stepView(step, slots)) };
}

function stepView(step: GuideStep, slots: Slots): GuideStepView {
  return { say: inSentence(step.say, slots), snippet: snippetOf(step, slots) };
}

function snippetOf(step: GuideStep, slots: Slots): SnippetView | null {
  const fill = (line: string): string => filled(line, slots);
  if ('run' in step) {
    const shows = linesOf(step.shows ?? [])
      .map(fill)
      .join('\n');
    return { ...typed(linesOf(step.run).map(fill)), shows: shows === '' ? null : shows };
  }
  if ('change' in step) return changeOf(fill(step.in), linesOf(step.change).map(fill));
  return 'copy' in step ? typed(linesOf(step.copy).map(fill)) : null;
}

function typed(lines: readonly string[]): SnippetView {
  return {
    file: null,
    lines: lines.map((text) => ({ text, part: 'there' })),
    shows: null,
    copies: lines.join('\n'),
  };
}

const parts: Readonly<Record<string, SnippetLine['part']>> = { '-': 'goes', '+': 'comes' };

/** What is copied is how it should look afterwards. */
function changeOf(file: string, written: readonly string[]): SnippetView {
  const lines = written.map((line) => ({ text: line.slice(2), part: parts[line.charAt(0)] ?? 'there' }));
  const stays = lines.filter(({ part }) => part !== 'goes');
  const copies = stays.length === 0 ? null : stays.map(({ text }) => text).join('\n');
  return { file, lines, shows: null, copies };
}

/** Between backticks is code. */
function inSentence(text: string, slots: Slots): Rich {
  return filled(text, slots)
    .split('`')
    .map((part, place) => ({ text: part, mark: place % 2 === 1 ? ('code' as const) : null }))
    .filter((run) => run.text !== '');
}

/** `nginx.org/en/docs/…: what of it; 2026-11`: an address has a dot before its first slash, and no space. */
function sourceView(source: string): SourceView {
  const [where = ''] = source.split('; ', 1);
  const address = /^[\w-]+(?:\.[\w-]+)+(?:\/[^\s:]*)?(?=$|: )/.exec(where)?.[0];
  return { text: source.replace('; ', ', '), href: address === undefined ? null : `https://${address}` };
}
