import { wakeAt } from '../platform/alarm.ts';
import { removeOldest } from '../storage/history.ts';
import { announceHistory } from '../storage/revision.ts';
import { readSettings } from '../storage/settings.ts';

const mostAtOnce = 200;
const soonMs = 60_000;
const halfADayMs = 12 * 3_600_000;
const dayMs = 2 * halfADayMs;

/** Forgets what is too old or too much, a little at a time, and asks to be woken for the rest. */
export async function retain(now: number): Promise<void> {
  const { keptDays, keptEntries } = await readSettings();
  // Asked for first: what can't be done now is done then.
  await wakeAt('retain', now + halfADayMs);
  const removed = await removeOldest(now - keptDays * dayMs, keptEntries, mostAtOnce);
  if (removed > 0) await announceHistory();
  if (removed === mostAtOnce) await wakeAt('retain', now + soonMs);
}
