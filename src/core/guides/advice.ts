import { isCause, toldCause } from '../remedies/told.ts';
import type { Cause, Verdict } from '../verdict.ts';
import type { Guide, GuideSection } from './guide.ts';

/** A section of a guide, and why it is shown: for the cause, for another that the same evidence allows, or for any server. */
export interface Advice {
  readonly guide: Guide;
  readonly section: GuideSection;
  readonly cause: Cause;
  readonly role: 'cause' | 'alternative' | 'general';
}

/**
 * What to tell an owner, in order: the refuser's own guide for the cause, then for what it may be as well; then the general one.
 * Where nobody is named, or the refuser's guide knows nothing of the causes, the general guide speaks of all of them.
 */
export function adviceOn(verdict: Verdict, own: Guide | null, general: Guide): readonly Advice[] {
  const cause = toldCause(verdict);
  const alternatives = verdict.alternatives.filter((one) => isCause(one) && one !== cause);
  const asked = [cause, ...alternatives];
  const from = (guide: Guide, of: readonly Cause[]): readonly Advice[] =>
    of.flatMap((one) => sectionFor(guide, one, one === cause ? 'cause' : 'alternative'));
  const owned = own === null ? [] : from(own, asked);
  const rest = from(general, owned.length > 0 ? [cause] : asked);
  return withoutRepeats([
    ...owned,
    ...rest.map((one) => (owned.length > 0 ? { ...one, role: 'general' as const } : one)),
  ]);
}

function sectionFor(guide: Guide, cause: Cause, role: Advice['role']): readonly Advice[] {
  const section = guide.sections.find(({ causes }) => causes.includes(cause));
  return section === undefined ? [] : [{ guide, section, cause, role }];
}

/** One section can answer several causes. */
function withoutRepeats(advice: readonly Advice[]): readonly Advice[] {
  const seen = new Set<GuideSection>();
  return advice.filter(({ section }) => !seen.has(section) && seen.add(section));
}
