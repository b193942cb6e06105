import { join } from 'node:path';
import { damageFiles } from '../damage-files.ts';
import type { Extension, Icon, Surface, Tab } from '../browser.ts';
import { until } from '../until.ts';
import type { Cdp, Session } from './cdp.ts';
import { ChromiumSurface, evaluate } from './surface.ts';
import type { ChromiumTab } from './tab.ts';

/** What an extension needs of the browser that it is loaded in. */
interface Host {
  /** Loads the extension, again if it is there. */
  readonly load: () => Promise<unknown>;
  /** The folder of its profile. */
  readonly profile: string;
  readonly cdp: Cdp;
  readonly openTab: (url: string) => Promise<Tab>;
  /** Opens a page that no spec sees, to ask questions in; gives its session. */
  readonly openUnseen: (url: string) => Promise<Session>;
  readonly popup: () => Promise<ChromiumTab | null>;
}

/** Milliseconds. */
const longestOpening = 3_000;

export class ChromiumExtension implements Extension {
  readonly id: string;
  readonly origin: string;
  readonly #host: Host;
  #status: ReadonlyMap<string, string> | null = null;
  #ledger: Promise<Session> | null = null;
  #list: Promise<Session> | null = null;

  constructor(id: string, host: Host) {
    this.id = id;
    this.origin = `chrome-extension://${id}/`;
    this.#host = host;
  }

  open(path: string): Promise<Tab> {
    return this.#host.openTab(this.origin + path);
  }

  async evaluate(expression: string): Promise<unknown> {
    return evaluate(await this.#ownPage(), `(async () => (${expression}))()`);
  }

  async reload(): Promise<void> {
    // Loaded over what is there, it takes its place; its pages are closed.
    await this.#host.load();
    this.#ledger = null;
    this.#status = null;
  }

  async fillDisk(isFull: boolean): Promise<void> {
    const session = await this.#ownPage();
    const origin = this.origin.slice(0, -1);
    await session.send('Storage.overrideQuotaForOrigin', isFull ? { origin, quotaSize: 1 } : { origin });
  }

  async damageDatabases(): Promise<void> {
    await this.stop();
    const folder = join(this.#host.profile, 'Default', 'IndexedDB');
    await damageFiles(folder, (path) => path.includes(this.id) && !path.endsWith('LOCK'));
  }

  async isAwake(): Promise<boolean> {
    return (await this.#workers()).length > 0;
  }

  async #workers(): Promise<readonly string[]> {
    const { targetInfos } = await this.#host.cdp.browser.send('Target.getTargets');
    const own = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.origin),
    );
    return own.map(({ targetId }) => targetId);
  }

  /** What each version of the worker does, kept up to date by the browser. */
  async #workerStatus(session: Session): Promise<ReadonlyMap<string, string>> {
    if (this.#status !== null) return this.#status;
    const status = new Map<string, string>();
    this.#status = status;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) status.set(versionId, runningStatus);
    });
    await session.send('ServiceWorker.enable');
    return status;
  }

  async stop(): Promise<void> {
    const session = await this.#ownPage();
    const before = await this.#workers();
    // Events that start a worker wait in the browser, which never ends it before it had them.
    const status = await this.#workerStatus(session);
    await until(
      'no worker that only starts',
      () => status.size > 0 && ![...status.values()].includes('starting'),
    );
    await session.send('ServiceWorker.stopAllWorkers');
    // An event may start another at once: it is this one that must be gone.
    await until('the background stopped', async () => {
      const running = await this.#workers();
      return !before.some((one) => running.includes(one));
    });
  }

  async popup(): Promise<Surface | null> {
    const tab = await this.#host.popup();
    if (!tab) return null;
    return new ChromiumSurface(
      () => tab.page(),
      async () => {
        await tab.close();
        await until('the popup closed', async () => (await this.#host.popup()) === null);
      },
    );
  }

  async openPopup(): Promise<Surface> {
    const open = `Promise.race([
      chrome.action.openPopup().then(() => 'opened'),
      new Promise((resolve) => setTimeout(() => resolve('silence'), ${longestOpening})),
    ])`;
    // While a window closes, Chromium 156 at times opens no popup at all, and never says so: a person would click again.
    const popup = await until('a popup', async () => {
      const isSilent = (await this.evaluate(open)) === 'silence';
      return isSilent ? this.popup() : until('the popup that was opened', () => this.popup());
    });
    await until('text in the popup', () => popup.text());
    return popup;
  }

  async icon(tab: Tab): Promise<Icon> {
    const expression = `chrome.tabs.query({}).then(async (tabs) => {
      // Of a site that it may not see, an extension is told no address: then the tab in front is meant.
      const seen = tabs.filter((tab) => (tab.pendingUrl ?? tab.url) === ${JSON.stringify(await tab.url())});
      const at = seen.length > 0 ? seen : tabs.filter((tab) => tab.url === undefined && tab.active);
      if (at.length !== 1) throw new Error(at.length + ' tabs are at this address.');
      const tabId = at[0].id;
      return {
        badge: await chrome.action.getBadgeText({ tabId }),
        tooltip: await chrome.action.getTitle({ tabId }),
      };
    })`;
    // The shape is made two lines above.
    return (await this.evaluate(expression)) as Icon;
  }

  /**
   * The errors that the browser has collected for its page of extensions: those of the background, of every page, and
   * of what was injected. No debugger is attached for it, which would keep the background alive.
   */
  async complaints(): Promise<readonly string[]> {
    this.#list ??= this.#host.openUnseen('chrome://extensions/');
    const list = await this.#list;
    await until('the page of extensions', () =>
      evaluate(list, `typeof chrome.developerPrivate !== 'undefined'`),
    );
    const expression = `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(this.id)}).then((info) =>
      [...info.manifestErrors, ...info.runtimeErrors]
        .filter((error) => error.severity !== 'INFO')
        .map((error) => error.source + ': ' + error.message))`;
    // The shape is made by the expression.
    return (await evaluate(list, expression)) as string[];
  }

  /** A document of the extension in which no code of it runs. */
  #ownPage(): Promise<Session> {
    return (this.#ledger ??= this.#openLedger());
  }

  async #openLedger(): Promise<Session> {
    const session = await this.#host.openUnseen(`${this.origin}manifest.json`);
    await until("the extension's own page", () => evaluate(session, `typeof chrome.runtime !== 'undefined'`));
    return session;
  }
}
