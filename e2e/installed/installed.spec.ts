import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../driver/browser.ts';
import { browserName, launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { startRefusingSite } from '../popup/refusing-site.ts';
import type { RefusingSite } from '../popup/refusing-site.ts';
import { pack } from './pack.ts';
import { expectNoComplaints } from '../steps/complaints.ts';

/** The package as a person has it: installed for good, started again, and brought up to date. */

let folder: string;
let site: RefusingSite;
let browser: Browser;

/** Starts the browser of one person, with this version of the package. */
async function startWith(version: string): Promise<void> {
  const packed = await pack(browserName, folder, version);
  browser = await launch({ extension: null, packed, profile: join(folder, 'profile') });
}

async function refusedAt(path: string): Promise<void> {
  await until('a card', async () => {
    await browser.first.go(site.at('shop.test', path));
    const [card] = await Promise.allSettled([until('a card', () => browser.first.card(), 1_000)]);
    return card.status === 'fulfilled';
  });
}

async function listed(): Promise<string> {
  const screen = await browser.extension.open('src/screens/history/index.html');
  const text = await until('the rows', async () => {
    const shown = await screen.text();
    return shown.includes('shop.test') ? shown : null;
  });
  await screen.close();
  return text;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'why403-installed-'));
  await mkdir(join(folder, 'profile'));
  site = await startRefusingSite();
  await startWith('0.0.1');
}, 120_000);

afterAll(async () => {
  await browser.close();
  site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('the package', () => {
  test('gets somebody from a refusal to the page: cookies cleared, page open', async () => {
    const { first } = browser;
    await first.go(site.at('shop.test', '/cookies'));
    await refusedAt('/door');
    await until('the cookies to be counted', async () => (await first.card())?.text.includes('2 cookies'));
    await first.clickCard({ name: 'Clear cookies' });
    await until('the open page', async () => (await first.text()).includes('Open'));
    expect((await browser.cookies()).filter(({ domain }) => domain === 'shop.test')).toEqual([]);
    await until('the pill', async () => (await first.card())?.text.includes('2 cookies cleared'));
  });

  test('keeps history and options over an update', async () => {
    await refusedAt('/before-the-update');
    const options = await browser.extension.open('src/screens/options/index.html');
    await until('the options', async () => (await options.text()).includes('Keep whole addresses'));
    await options.click({ name: /^Keep whole addresses/ });
    const stored = `browser.storage.local.get('settings')`;
    const kept = await until('the choice to be kept', async () => {
      const settings = JSON.stringify(await browser.extension.evaluate(stored));
      return settings.includes('"wholeAddresses":true') ? settings : null;
    });
    await browser.close();

    await startWith('0.0.2');
    expect(await browser.extension.evaluate('browser.runtime.getManifest().version')).toBe('0.0.2');
    expect(JSON.stringify(await browser.extension.evaluate(stored))).toBe(kept);
    await refusedAt('/after-the-update');
    // The welcome screen is for the first time alone.
    const addresses = await Promise.all((await browser.tabs()).map((tab) => tab.url()));
    expect(addresses.join()).not.toContain('screens/welcome');
    const rows = await listed();
    for (const path of ['/door', '/before-the-update', '/after-the-update']) expect(rows).toContain(path);
    await expectNoComplaints(browser);
  }, 120_000);
});
