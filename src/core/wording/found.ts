import { isApart } from '../remedies/probe.ts';
import { findingOf, type Finding, type Probing } from '../remedies/probing.ts';
import { keyPart } from './key-part.ts';
import { hostIn, type Telling } from './telling.ts';
import type { Rich } from './view.ts';

const told = ['temporary', 'cookies', 'address', 'sign-in', 'part', 'whole', 'nothing'] as const;
const stopped = ['limited', 'challenge', 'cancelled', 'interrupted'] as const;

/** A finding that takes the place of what the page alone told; `null`: there is none. */
export function spokenFinding(probing: Probing | null): (typeof told)[number] | null {
  const finding = findingOf(probing);
  return told.find((one) => one === finding?.found) ?? null;
}

/** What was done to know it, and how much that proves. */
export function foundWhy(telling: Telling): Rich | null {
  const { refusal, circumstances, say } = telling;
  const found = spokenFinding(circumstances.probing);
  if (found === null) return null;
  if (found === 'nothing' && isApart(refusal)) return say.rich('found_nothing_apart_why');
  return say.rich(`found_${keyPart(found)}_why`, { host: hostIn(telling) });
}

/** Why the asking ended before its time. */
export function stoppedWhy({ circumstances, say }: Telling): readonly Rich[] {
  const finding: Finding | null = findingOf(circumstances.probing);
  const because = stopped.find((one) => one === finding?.found);
  return because === undefined ? [] : [say.rich(`stopped_${because}_why`)];
}
