import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright';
import { findBrowser } from '../scripts/find-browsers.ts';
import { browserProcess, cpuOfTree } from './process-tree.ts';

/** What one load of a page took, in milliseconds. */
export interface Cost {
  /** From the start of the navigation to the end of the load event, by the page's own clock. */
  readonly load: number;
  /** CPU time of the page's main thread. */
  readonly mainThread: number;
  /** CPU time of all processes of the browser. */
  readonly cpu: number;
}

/** One browser with one extension, or none; it stays open for the whole run. */
export interface Arm {
  readonly name: ArmName;
  readonly browserVersion: string;
  /** Loads a page once. CPU time is counted in steps of 10 ms: only the mean of several says something. */
  measure(url: string): Promise<Cost>;
  /** Whether the refusal of a page is noticed: an extension that does nothing is cheap. */
  notices(refusedUrl: string): Promise<boolean>;
  close(): Promise<void>;
}

export const armNames = ['none', 'permission only', 'permission only, again', 'Why403'] as const;
export type ArmName = (typeof armNames)[number];

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Late work of an extension and of the browser belongs to the load that caused it. */
const settleMs = 150;

const looks = 30;
const lookEveryMs = 100;

export async function startArm(name: ArmName, extension: string | null): Promise<Arm> {
  const profile = await mkdtemp(join(tmpdir(), 'why403-bench-'));
  const load =
    extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser('chromium'),
    headless: false,
    args: [...flags, ...load],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const worker = extension === null ? null : await workerOf(context);
  return new OpenArm(name, { context, page, worker, session: await sessionOf(page), profile });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 30_000 });
}

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly worker: Worker | null;
  readonly session: CDPSession;
  readonly profile: string;
}

class OpenArm implements Arm {
  readonly name: ArmName;
  readonly browserVersion: string;
  readonly #opened: Opened;
  readonly #process: number;

  constructor(name: ArmName, opened: Opened) {
    this.name = name;
    this.#opened = opened;
    this.#process = browserProcess(opened.profile);
    this.browserVersion = opened.context.browser()?.version() ?? 'unknown';
  }

  async measure(url: string): Promise<Cost> {
    const { page } = this.#opened;
    const cpu = cpuOfTree(this.#process);
    await page.goto(url, { waitUntil: 'load' });
    const load = await page.evaluate(loadTime);
    await page.waitForTimeout(settleMs);
    const mainThread = await this.#mainThread();
    return { load, mainThread, cpu: cpuOfTree(this.#process) - cpu };
  }

  /** Chromium 156 counts anew from each navigation. */
  async #mainThread(): Promise<number> {
    const { metrics } = await this.#opened.session.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration');
    if (task === undefined) throw new Error('Chromium does not tell the time of its tasks');
    return task.value * 1_000;
  }

  async notices(refusedUrl: string): Promise<boolean> {
    const { page, worker } = this.#opened;
    if (worker === null) return false;
    await page.goto(refusedUrl);
    for (let attempt = 0; attempt < looks; attempt += 1) {
      if ((await worker.evaluate(badges)).includes('403')) return true;
      await page.waitForTimeout(lookEveryMs);
    }
    return false;
  }

  async close(): Promise<void> {
    await this.#opened.context.close();
    await rm(this.#opened.profile, { recursive: true, force: true });
  }
}

/** Runs in the page. */
function loadTime(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('The page has no navigation');
  return navigation.loadEventEnd - navigation.startTime;
}

/** Runs in the extension's worker. */
async function badges(): Promise<readonly string[]> {
  const { chrome } = globalThis as unknown as { readonly chrome: ExtensionApi };
  const { action } = chrome;
  if (action === undefined) return [];
  const tabs = await chrome.tabs.query({});
  return Promise.all(tabs.map(({ id }) => action.getBadgeText({ tabId: id })));
}

/** The little of the extensions' API that is asked here. */
interface ExtensionApi {
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
  /** Only with an icon in the toolbar. */
  readonly action?: { getBadgeText(which: { readonly tabId: number }): Promise<string> };
}
