import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { listen } from '../driver/listen.ts';
import type { Listening } from '../driver/listen.ts';
import { until } from '../driver/until.ts';
import { see } from '../popup/popup-lab.ts';

/** A site that refuses browsers of another name, and an extension that gives this one such a name. */

const otherName = 'Ancient/1.0';

let site: Listening;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  site = await listen(
    createServer(({ headers }, response) => {
      const isOther = headers['user-agent'] === otherName;
      response
        .writeHead(isOther ? 403 : 200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>Shop</title><h1>${isOther ? 'No.' : 'Welcome'}</h1>`);
    }),
  );
  browser = await launchProduct();
  folder = await mkdtemp(join(tmpdir(), 'why403-renaming-'));
  await writeRenaming(folder, browser.name === 'firefox');
  await browser.installBeside(folder);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

/** As each browser lets an extension change what is sent without asking anybody. */
async function writeRenaming(at: string, isFirefox: boolean): Promise<void> {
  const base = { name: 'Another name', version: '1' };
  if (isFirefox) {
    const gecko = { id: 'renaming@test.example' };
    const permissions = ['webRequest', 'webRequestBlocking', '<all_urls>'];
    const background = { scripts: ['renaming.js'] };
    await writeFile(
      join(at, 'manifest.json'),
      JSON.stringify({
        ...base,
        manifest_version: 2,
        browser_specific_settings: { gecko },
        permissions,
        background,
      }),
    );
    await writeFile(
      join(at, 'renaming.js'),
      `browser.webRequest.onBeforeSendHeaders.addListener(
        ({ requestHeaders }) => ({
          requestHeaders: requestHeaders.map((one) =>
            one.name.toLowerCase() === 'user-agent' ? { ...one, value: '${otherName}' } : one),
        }),
        { urls: ['<all_urls>'] },
        ['blocking', 'requestHeaders'],
      );`,
    );
    return;
  }
  const rule = { header: 'user-agent', operation: 'set', value: otherName };
  const action = { type: 'modifyHeaders', requestHeaders: [rule] };
  const rules = [{ id: 1, action, condition: { resourceTypes: ['main_frame', 'xmlhttprequest'] } }];
  const rulesets = { rule_resources: [{ id: 'all', enabled: true, path: 'rules.json' }] };
  await writeFile(
    join(at, 'manifest.json'),
    JSON.stringify({
      ...base,
      manifest_version: 3,
      permissions: ['declarativeNetRequest'],
      host_permissions: ['<all_urls>'],
      declarative_net_request: rulesets,
    }),
  );
  await writeFile(join(at, 'rules.json'), JSON.stringify(rules));
}

it('says so once a step has loaded the page again, in the popup and not in the page', async () => {
  const tab = browser.first;
  await until('the other name', async () => {
    await tab.go(`http://shop.test:${site.port}/`);
    return (await tab.text()).includes('No.');
  });
  await tab.seeCard();
  await tab.clickCard({ name: 'Find out why' });
  await until('the end of the search', async () => (await tab.card())?.buttons.includes('Open again'));
  await tab.clickCard({ name: 'Open again' });
  await until('the card of the page that was loaded again', async () =>
    (await tab.card())?.text.includes('still refuses'),
  );
  const words = `An extension changes how your browser introduces itself: ${otherName}.`;
  const popup = await browser.extension.openPopup();
  await see(popup, words);
  await popup.close();
  expect((await tab.seeCard()).text).not.toContain(otherName);
});
