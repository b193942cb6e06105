import { wakeAt } from '../platform/alarm.ts';
import { wipeExpired } from './clear-cookies.ts';

/** Forgets removed cookies whose time for Undo is over, and comes back when the next one's is. */
export async function wipeInTime(): Promise<void> {
  const next = await wipeExpired();
  if (next !== null) await wakeAt('wipe', next);
}
