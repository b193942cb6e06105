import { browser, isFirefox } from './browser.ts';

/** Whether the icon is in the toolbar; `null`: this browser has no toolbar to pin it to. */
export async function readPinning(): Promise<{
  readonly isPinned: boolean;
  readonly browser: 'chromium' | 'firefox';
} | null> {
  const { isOnToolbar } = await browser.action.getUserSettings();
  if (isOnToolbar === undefined) return null;
  return { isPinned: isOnToolbar, browser: isFirefox() ? 'firefox' : 'chromium' };
}
