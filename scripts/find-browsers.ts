import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

export type BrowserName = 'chromium' | 'firefox';

const names = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
} as const satisfies Record<BrowserName, readonly string[]>;

/** Path of an installed browser. Fails, saying what to install, when there is none. */
export async function findBrowser(name: BrowserName): Promise<string> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    for (const file of names[name]) {
      const path = join(folder, file);
      if (await isExecutable(path)) return path;
    }
  }
  throw new Error(`No ${name} was found.`);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
