import { hasPrivateWindow } from '../platform/privacy.ts';
import { forgetKept } from '../storage/kept-responses.ts';
import { forgetPrivate, privateEntries } from '../storage/private-history.ts';
import { announceHistory } from '../storage/revision.ts';
import { changePrivateMutedSites } from '../storage/settings.ts';
import { workedSteps } from '../storage/worked-steps.ts';

/** After a window was closed: what private windows left in memory goes with the last of them. */
export async function forgetClosedPrivateWindows(): Promise<void> {
  const entries = await privateEntries();
  if (entries.length === 0 || (await hasPrivateWindow())) return;
  await forgetKept(entries.flatMap(({ id, latest }) => [id, latest]));
  await forgetPrivate('all');
  await workedSteps(true).change(() => []);
  await changePrivateMutedSites(() => []);
  await announceHistory();
}
