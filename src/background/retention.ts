import { keptForMs, mostEntries } from '../core/history/history-entry.ts';
import { wakeAt } from '../platform/alarm.ts';
import { removeOldest } from '../storage/history.ts';
import { announceHistory } from '../storage/revision.ts';

const mostAtOnce = 200;
const soonMs = 60_000;
const halfADayMs = 12 * 3_600_000;

/** Forgets what is too old or too much, a little at a time, and asks to be woken for the rest. */
export async function retain(now: number): Promise<void> {
  const removed = await removeOldest(now - keptForMs, mostEntries, mostAtOnce);
  if (removed > 0) await announceHistory();
  await wakeAt('retain', now + (removed === mostAtOnce ? soonMs : halfADayMs));
}
