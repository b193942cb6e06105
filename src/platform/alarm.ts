import { browser } from './browser.ts';

const name = 'wake';

/** Has the background woken at this time (milliseconds since 1970), or at an earlier one that was asked for already. */
export async function wakeAt(time: number): Promise<void> {
  const known = await browser.alarms.get(name);
  const isSooner = known !== undefined && known.scheduledTime > Date.now() && known.scheduledTime <= time;
  if (!isSooner) await browser.alarms.create(name, { when: time });
}
