import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Cdp } from '../e2e/driver/chromium/cdp.ts';
import type { Session } from '../e2e/driver/chromium/cdp.ts';
import { evaluate } from '../e2e/driver/chromium/surface.ts';
import { until } from '../e2e/driver/until.ts';
import { findBrowser } from '../scripts/find-browsers.ts';
import { browserProcess } from './process-tree.ts';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--lang=en-US',
  '--window-size=1280,900',
];

const settleMs = 300;

/** A Chromium with one extension and one tab in front. No debugger holds its worker: it stops and starts as it does for people. */
export interface Bed {
  readonly version: string;
  /** The browser's own process. */
  readonly process: number;
  readonly origin: string;
  /** The tab in front. */
  readonly tab: Session;
  /** Loads a page in it and waits for the load event. */
  go(url: string): Promise<void>;
  /** Lets the browser finish what it has begun, so that it is not counted with what follows. */
  settle(): Promise<void>;
  /** Opens a page of the extension in a tab behind. */
  open(path: string): Promise<Session>;
  /** A page that was opened in some other way: the popup for instance. */
  pageAt(path: string): Promise<Session>;
  closePage(session: Session): Promise<void>;
  isAwake(): Promise<boolean>;
  stopWorker(): Promise<void>;
  /** Asks the worker, and leaves it alone again. It must be awake. */
  askWorker(expression: string): Promise<unknown>;
  /** Has the awake worker give back what it does not use. */
  collectGarbage(): Promise<void>;
  close(): Promise<void>;
}

export async function layBed(extension: string): Promise<Bed> {
  const profile = await mkdtemp(join(tmpdir(), 'why403-bed-'));
  const cdp = new Cdp(await findBrowser('chromium'), [...flags, `--user-data-dir=${profile}`, 'about:blank']);
  const { product } = await cdp.browser.send('Browser.getVersion');
  const front = await until('a tab', async () => (await targets(cdp)).find(({ type }) => type === 'page'));
  const { id } = await cdp.browser.send('Extensions.loadUnpacked', { path: extension });
  const tab = await attach(cdp, front.targetId);
  await tab.send('Page.enable');
  return new ChromiumBed(cdp, tab, { version: product.replace('/', ' '), id, profile });
}

interface Made {
  readonly version: string;
  readonly id: string;
  readonly profile: string;
}

class ChromiumBed implements Bed {
  readonly version: string;
  readonly process: number;
  readonly origin: string;
  readonly tab: Session;
  readonly #cdp: Cdp;
  readonly #profile: string;
  readonly #targets = new Map<Session, string>();
  #loads = 0;

  constructor(cdp: Cdp, tab: Session, { version, id, profile }: Made) {
    this.#cdp = cdp;
    this.tab = tab;
    this.version = version;
    this.#profile = profile;
    this.process = browserProcess(profile);
    this.origin = `chrome-extension://${id}/`;
    tab.on('Page.loadEventFired', () => {
      this.#loads += 1;
    });
  }

  async go(url: string): Promise<void> {
    const before = this.#loads;
    // A new extension may have opened a tab of its own, and what stands behind is not painted.
    await this.tab.send('Page.bringToFront');
    await this.tab.send('Page.navigate', { url });
    await until('the load event', () => this.#loads > before, 60_000);
  }

  async settle(): Promise<void> {
    await pause(settleMs);
  }

  async open(path: string): Promise<Session> {
    const { targetId } = await this.#cdp.browser.send('Target.createTarget', {
      url: this.origin + path,
      background: true,
    });
    const page = await this.#session(targetId);
    // A new target is an empty page for a moment.
    await until('the page', () => evaluate(page, `location.href === '${this.origin + path}'`));
    return page;
  }

  async pageAt(path: string): Promise<Session> {
    const found = await until(`a page at ${path}`, async () =>
      (await targets(this.#cdp)).find(({ type, url }) => type === 'page' && url === this.origin + path),
    );
    return this.#session(found.targetId);
  }

  async closePage(session: Session): Promise<void> {
    const targetId = this.#targets.get(session);
    if (targetId === undefined) throw new Error('That page was not opened here');
    await this.#cdp.browser.send('Target.closeTarget', { targetId });
    await until('the page is gone', async () =>
      (await targets(this.#cdp)).every((one) => one.targetId !== targetId),
    );
  }

  async isAwake(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  async stopWorker(): Promise<void> {
    const targetId = await this.#worker();
    if (targetId === undefined) return;
    await this.#cdp.browser.send('Target.closeTarget', { targetId });
    await until('the worker stopped', async () => (await this.#worker()) !== targetId);
  }

  askWorker(expression: string): Promise<unknown> {
    return this.#withWorker((session) => evaluate(session, expression));
  }

  async collectGarbage(): Promise<void> {
    await this.#withWorker((session) => session.send('HeapProfiler.collectGarbage'));
  }

  async #withWorker<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const worker = await this.#worker();
    if (worker === undefined) throw new Error('The worker is not awake');
    const session = await attach(this.#cdp, worker);
    try {
      return await work(session);
    } finally {
      await this.#cdp.browser.send('Target.detachFromTarget', { sessionId: String(session.id) });
    }
  }

  async close(): Promise<void> {
    this.#cdp.kill();
    await this.#cdp.exited;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #worker(): Promise<string | undefined> {
    const found = await targets(this.#cdp);
    return found.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin))?.targetId;
  }

  async #session(targetId: string): Promise<Session> {
    const session = await attach(this.#cdp, targetId);
    this.#targets.set(session, targetId);
    return session;
  }
}

async function targets(
  cdp: Cdp,
): Promise<readonly { readonly targetId: string; readonly type: string; readonly url: string }[]> {
  return (await cdp.browser.send('Target.getTargets')).targetInfos;
}

async function attach(cdp: Cdp, targetId: string): Promise<Session> {
  const { sessionId } = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true });
  return cdp.session(sessionId);
}
