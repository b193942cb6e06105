import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { findBrowser } from '../../scripts/find-browsers.ts';
import type { Browser, BrowserName, LaunchOptions, Tab } from './browser.ts';
import { launchChromium } from './chromium/chromium.ts';
import { launchFirefox } from './firefox/firefox.ts';
import { until } from './until.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const satisfies Record<
  BrowserName,
  (path: string, options: LaunchOptions) => Promise<Browser>
>;

/** The browser that this run of the specs is for; `e2e/vitest.config.ts` runs each twice. */
export const browserName: BrowserName = env['WHY403_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Starts a browser with an empty profile; it resolves every host name to this computer and trusts any certificate. */
export async function launch(options: LaunchOptions, name = browserName): Promise<Browser> {
  const browser = await launchers[name](await findBrowser(name), options);
  const { extension, welcome = false } = options;
  if (extension !== null && !welcome && existsSync(join(extension, welcomeScreen))) await dismiss(browser);
  return browser;
}

/** What the product opens when it has just been installed. */
const welcomeScreen = 'src/screens/welcome/index.html';

/** The tab that was in front is in front again. */
async function dismiss(browser: Browser): Promise<void> {
  const screen = await until('the welcome screen', () => findWelcome(browser));
  await screen.close();
  await browser.first.activate();
}

/** The tab that shows the welcome screen; `null`: none does. */
export async function findWelcome(browser: Browser): Promise<Tab | null> {
  for (const tab of await browser.tabs()) if ((await tab.url()).endsWith(welcomeScreen)) return tab;
  return null;
}
