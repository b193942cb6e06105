import { browser } from '../platform/browser.ts';
import { wipeExpired } from './clear-cookies.ts';

const alarm = 'wipe-cookies';

/** Forgets removed cookies whose time for Undo is over, and comes back when the next one's is. */
export async function wakeForWiping(): Promise<void> {
  const next = await wipeExpired();
  if (next !== null) await browser.alarms.create(alarm, { when: next });
}
