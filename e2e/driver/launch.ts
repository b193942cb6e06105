import { env } from 'node:process';
import { findBrowser } from '../../scripts/find-browsers.ts';
import type { Browser, BrowserName, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium/chromium.ts';
import { launchFirefox } from './firefox/firefox.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const satisfies Record<
  BrowserName,
  (path: string, options: LaunchOptions) => Promise<Browser>
>;

/** The browser that this run of the specs is for; `e2e/vitest.config.ts` runs each twice. */
export const browserName: BrowserName = env['WHY403_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Starts a browser with an empty profile; it resolves every host name to this computer and trusts any certificate. */
export async function launch(options: LaunchOptions, name = browserName): Promise<Browser> {
  return launchers[name](await findBrowser(name), options);
}
