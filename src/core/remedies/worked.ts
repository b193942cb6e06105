import { keptForMs } from '../history/history-entry.ts';
import { remedyIds, type RemedyId } from './remedy.ts';

/** The step after which a site's refused page opened, the last time that one did. */
export interface WorkedStep {
  readonly site: string;
  /** Of whatever version stored it. */
  readonly remedy: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const mostSites = 500;

/** The record with one more, oldest first; a site has one, and none is kept for longer than the history is. */
export function withWorked(before: readonly WorkedStep[], one: WorkedStep): readonly WorkedStep[] {
  const others = before.filter(({ site, at }) => site !== one.site && isKept(at, one.at));
  return [...others, one].slice(-mostSites);
}

/** The step that worked last time on this site; `null`: none did, or not for as long as the history goes back. */
export function workedOn(record: readonly WorkedStep[], site: string, now: number): RemedyId | null {
  const found = record.find((one) => one.site === site && isKept(one.at, now));
  return remedyIds.find((id) => id === found?.remedy) ?? null;
}

function isKept(at: number, now: number): boolean {
  return now - at < keptForMs;
}
