import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserName, Tab } from '../driver/browser.ts';
import { browserName } from '../driver/launch.ts';
import { launchProduct } from '../driver/launch-product.ts';
import type { ProductOptions } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { recordCoverage } from './coverage.ts';
import { startGallery } from './gallery.ts';
import type { Gallery } from './gallery.ts';
import { expectNoComplaints } from '../steps/complaints.ts';

/** What a visitor gets, and how `docs/coverage.md` says it. */
const outcomes = {
  card: 'the card',
  pill: 'the pill',
  popup: 'the popup opens by itself',
  count: 'a number on the icon, listed in the popup',
  listed: 'listed in the popup',
  nothing: 'nothing',
} as const;
type Outcome = keyof typeof outcomes;

/** One way in which a page, or a part of one, is refused or is not. */
export interface Situation {
  readonly name: string;
  /** By browser where they differ. */
  readonly gets: Outcome | Readonly<Record<BrowserName, Outcome>>;
  /** 403 unless given. */
  readonly status?: number;
  /** Brings a fresh tab into the situation; gives the tab that shows it, if that is another one. */
  readonly reach: (visit: Visit) => Promise<Tab | undefined>;
}

interface Visit {
  readonly browser: Browser;
  readonly tab: Tab;
  /** The host that this situation has for itself. */
  readonly host: string;
  /** The gallery's page at this path, on that host. */
  readonly at: (path: string) => string;
  /** The same, on a host where a page may have a service worker without a certificate. */
  readonly atLocalhost: (path: string) => string;
  /** How often a path, with its query, was asked for. */
  readonly hits: (path: string) => number;
}

let browser: Browser;
let gallery: Gallery;
let bystander: Tab;
let sentinels = 0;

/** Each situation in a tab of its own: the outcome that it promises there, and nothing anywhere else. */
export function testSituations(
  title: string,
  situations: readonly Situation[],
  options: ProductOptions = {},
): void {
  describe(title, () => {
    beforeAll(() => open(options), 120_000);
    afterEach(closeTabs);
    afterAll(async () => {
      await browser.close();
      await gallery.close();
    });
    const promised = situations.map(({ gets, ...situation }) => {
      const outcome = typeof gets === 'string' ? gets : gets[browserName];
      return [situation.name, situation, outcome] as const;
    });
    it.each(promised)('%s', (_, situation, outcome) => test(situation, outcome));
    it('leaves the extension without a complaint', async () => {
      await expectNoComplaints(browser);
    });
  });
}

async function open(options: ProductOptions): Promise<void> {
  gallery = await startGallery();
  browser = await launchProduct({ privateWindows: true, ...options });
  bystander = await browser.newTab(`http://bystander.test:${gallery.port}/good`);
}

async function test(situation: Omit<Situation, 'gets'>, outcome: Outcome): Promise<void> {
  const { name, status = 403 } = situation;
  const host = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}.test`;
  const tab = await browser.newTab(`http://start.${host}:${gallery.port}/good`);
  const at = (path: string): string => `http://${host}:${gallery.port}${path}`;
  const atLocalhost = (path: string): string => new URL(path, gallery.url).href;
  const shown =
    (await situation.reach({ browser, tab, host, at, atLocalhost, hits: (path) => gallery.hits(path) })) ??
    tab;
  await see(outcome, shown, status);
  await seeNothingElsewhere(shown);
  recordCoverage(browserName, name, outcomes[outcome]);
}

/** What a situation opened is gone before the next one begins. */
async function closeTabs(): Promise<void> {
  await (await browser.extension.popup())?.close();
  const kept = [browser.first.id, bystander.id];
  for (const tab of await browser.tabs()) if (!kept.includes(tab.id)) await tab.close();
}

async function see(outcome: Outcome, tab: Tab, status: number): Promise<void> {
  const badge = async (): Promise<string> => (await browser.extension.icon(tab)).badge;
  if (outcome === 'nothing') {
    await letEventsPass();
    expect(await tab.card()).toBeNull();
    expect(await badge()).toBe('');
    await seeNoNodeAdded(tab);
    return;
  }
  if (outcome === 'card' || outcome === 'pill') {
    await tab.seeCard();
    // What comes in gently does so once somebody looks.
    await tab.activate();
    await until(`the ${outcome} of the address in the tab`, async () => {
      const { hostname } = new URL(await tab.url());
      const card = await tab.card();
      return outcome === 'pill' ? card?.heading === null : card?.text.includes(hostname);
    });
    await until(`${status} on the icon`, async () => (await badge()) === `${status}`);
    return;
  }
  if (outcome === 'listed') {
    await tab.activate();
    const popup = await browser.extension.openPopup();
    await until('what was refused', async () =>
      /Refused in the background.+elsewhere\.test/su.test(await popup.text()),
    );
    expect(await badge()).toBe('');
    expect(await tab.card()).toBeNull();
    await popup.close();
    return;
  }
  await until('the badge', async () => (await badge()) === (outcome === 'count' ? '1' : `${status}`));
  expect(await tab.card()).toBeNull();
  if (outcome === 'popup') {
    const popup = await until('the popup', () => browser.extension.popup());
    await until('the status in the popup', async () => (await popup.text()).includes(`${status}`));
    await popup.close();
  }
}

/** Waits until a refusal that came later has its card: what came before it has been dealt with. */
async function letEventsPass(): Promise<void> {
  const sentinel = await browser.newTab(`http://bystander.test:${gallery.port}/good?by=sentinel`);
  await sentinel.go(`http://sentinel-${(sentinels += 1)}.test:${gallery.port}/html`);
  await sentinel.seeCard();
  await sentinel.close();
}

async function seeNothingElsewhere(shown: Tab): Promise<void> {
  for (const tab of await browser.tabs())
    if (tab.id !== shown.id) {
      const url = await tab.url();
      expect(await tab.card(), url).toBeNull();
      if (url.startsWith('http')) expect((await browser.extension.icon(tab)).badge, url).toBe('');
    }
  await seeNoNodeAdded(bystander);
}

async function seeNoNodeAdded(tab: Tab): Promise<void> {
  const roots = await tab.evaluate(() => [...document.documentElement.children].map((one) => one.localName));
  expect(roots).toEqual(['head', 'body']);
}
