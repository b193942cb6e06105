import type { WorkedStep } from '../core/remedies/worked.ts';
import * as is from '../core/shape.ts';
import { storedList, type StoredList } from './stored-list.ts';

const isWorked = is.object({ site: is.text, remedy: is.text, at: is.number });
const ordinary = storedList('local', 'worked', isWorked);
const privately = storedList('session', 'worked', isWorked);

/** What worked, oldest first. What worked in private windows is known to them only, and in memory. */
export function workedSteps(isPrivate: boolean): StoredList<WorkedStep> {
  return isPrivate ? privately : ordinary;
}

/** Forgets what worked on these sites, or on all, in private windows and elsewhere. */
export async function forgetWorked(sites: readonly string[] | 'all'): Promise<void> {
  const isKept = ({ site }: WorkedStep): boolean => sites !== 'all' && !sites.includes(site);
  for (const list of [ordinary, privately]) await list.change((all) => all.filter(isKept));
}
