import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { env, getuid } from 'node:process';
import { chromium } from 'playwright';
import type { BrowserName } from './manifest.ts';

const names = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
} as const satisfies Record<BrowserName, readonly string[]>;

const packages = { chromium: 'chromium', firefox: 'firefox-esr' } as const satisfies Record<
  BrowserName,
  string
>;

/** Path of an installed browser. Fails, saying what to install, when there is none. */
export async function findBrowser(name: BrowserName): Promise<string> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    for (const file of names[name]) {
      const path = join(folder, file);
      if (await isExecutable(path)) return path;
    }
  }
  // Playwright's Firefox is one of its own that loads no extension as people have it: only its Chromium will do.
  const downloaded = chromium.executablePath();
  if (name === 'chromium' && (await isExecutable(downloaded))) return downloaded;
  throw new Error(`No ${name} was found: install ${names[name].join(' or ')} and have it in PATH.`);
}

/** An installed browser, else one that is got now: by Playwright, else, for root, by the system's package manager. */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const installed = await findBrowser(name).catch(() => null);
  if (installed !== null) return installed;
  const ways = [...(name === 'chromium' ? [download] : []), ...(getuid?.() === 0 ? [installPackage] : [])];
  for (const way of ways) {
    if (!way(name)) continue;
    const found = await findBrowser(name).catch(() => null);
    if (found !== null) return found;
  }
  return findBrowser(name);
}

function download(name: BrowserName): boolean {
  console.log(`  no ${name} is installed: asking Playwright for one`);
  return succeeds('npx', ['playwright', 'install', name]);
}

function installPackage(name: BrowserName): boolean {
  console.log(`  no ${name} is installed: asking the system's packages for one`);
  return (
    succeeds('apt-get', ['update', '-qq']) && succeeds('apt-get', ['install', '-y', '-qq', packages[name]])
  );
}

/** Whether the program ran well; what it complains of is seen. */
function succeeds(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
