import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension } from '../driver/browser.ts';

/** Another extension that may do in every page what ours may. */
export interface Stranger {
  /** Evaluates an expression with the stranger's own `browser` in reach. */
  evaluate: Extension['evaluate'];
  /** Calls a function in the page with this address, as a script of the stranger's, and gives what it returns. */
  inPage(url: string, body: string): Promise<unknown>;
  remove(): Promise<void>;
}

export async function installStranger(browser: Browser): Promise<Stranger> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-stranger-'));
  const background = browser.name === 'firefox' ? { scripts: ['quiet.js'] } : { service_worker: 'quiet.js' };
  const manifest = {
    ...{ manifest_version: 3, name: 'A stranger', version: '1', background },
    ...{ permissions: ['scripting', 'tabs'], host_permissions: ['<all_urls>'] },
    ...(browser.name === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'stranger@test.example' } },
    }),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'quiet.js'), '');
  const extension = await browser.installBeside(folder);
  const evaluate = (expression: string): Promise<unknown> => extension.evaluate(expression);
  return {
    evaluate,
    inPage: (url, body) =>
      evaluate(`browser.tabs.query({}).then(async (tabs) => {
        const { id: tabId } = tabs.find((tab) => tab.url === ${JSON.stringify(url)});
        const func = async () => { ${body} };
        const [{ result, error }] = await browser.scripting.executeScript({ target: { tabId }, func });
        return error ?? result;
      })`),
    remove: () => rm(folder, { recursive: true }),
  };
}
