import { parsePolicy } from '../core/settings/policy.ts';
import type { Runtime } from '../platform/browser.ts';
import { openScreen } from '../platform/tabs.ts';
import { readManaged } from '../storage/settings.ts';

/** Shows the welcome screen once in a profile's life, never after an update, and not where an administrator switched it off. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  const { switchedOff } = parsePolicy(await readManaged());
  if (switchedOff?.includes('first-run') !== true) await openScreen('src/screens/welcome/index.html');
}
