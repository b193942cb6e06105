import { browser } from './browser.ts';

/** Each purpose has an alarm of its own; asked for again, it is put off. */
type Purpose = 'look' | 'wipe' | 'retain' | 'retry';

/** Has the background woken at this time; milliseconds since 1970. The browser is asked at once: a stop may come right after. */
export async function wakeAt(purpose: Purpose, time: number): Promise<void> {
  await browser.alarms.create(purpose, { when: time });
}

/** Takes the wish back. */
export async function letSleep(purpose: Purpose): Promise<void> {
  await browser.alarms.clear(purpose);
}
