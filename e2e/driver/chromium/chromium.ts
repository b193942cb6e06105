import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import type { Browser, BrowserCookie, LaunchOptions, Packed, Tab } from '../browser.ts';
import { until } from '../until.ts';
import { Cdp } from './cdp.ts';
import { jarOf } from './cookies.ts';
import { ChromiumExtension } from './extension.ts';
import { ChromiumTab } from './tab.ts';

/** No questions at the start; as root, Chromium runs without its sandbox or not at all. */
const always = [
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--enable-unsafe-extension-debugging',
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** For a spec: no screen, nothing that calls home, every host name is this computer and every certificate good enough. */
const unseen = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--lang=en-US',
  '--window-size=1280,900',
];

/** Only in developer mode does the browser collect an extension's errors. */
const preferences = { extensions: { ui: { developer_mode: true } } };

export async function launchChromium(path: string, options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'why403-chromium-')));
  if ((await mkdir(join(profile, 'Default'), { recursive: true })) !== undefined)
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const flags = options.visible ? always : [...always, ...unseen];
  const args = [...flags, `--user-data-dir=${profile}`, 'about:blank'];
  const start = (): Cdp => new Cdp(path, args, options.environment);
  if (options.packed !== undefined) await takePackage(start, profile, options.packed);
  const cdp = start();
  const browser = new Chromium(cdp, profile, options.profile !== undefined);
  await browser.begin(options);
  return browser;
}

/**
 * How a package gets into a Chromium without a store: by a file that the browser looks for at its start. An update is on the disk then,
 * and runs from the next start on (Chromium 156), so this start is for that alone.
 * https://developer.chrome.com/docs/extensions/how-to/distribute/install-extensions
 */
async function takePackage(start: () => Cdp, profile: string, { path, id, version }: Packed): Promise<void> {
  const folder = join(profile, 'External Extensions');
  await mkdir(folder, { recursive: true });
  const offer = { external_crx: path, external_version: version };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(offer));
  const cdp = start();
  await until(
    'the package to be taken',
    async () => {
      const versions = await readdir(join(profile, 'Default', 'Extensions', id)).catch(() => []);
      return versions.some((one) => one.startsWith(`${version}_`));
    },
    30_000,
  );
  await cdp.browser.send('Browser.close');
  await cdp.exited;
}

interface Shown {
  readonly url: string;
  /** The browser's id of the profile: the ordinary one, or a private one. */
  readonly profile: string | undefined;
  readonly tab: ChromiumTab;
}

class Chromium implements Browser {
  readonly name = 'chromium';
  version = '';
  readonly #cdp: Cdp;
  readonly #profile: string;
  readonly #attached = new Map<string, ChromiumTab>();
  /** Targets that the driver opened for itself. */
  readonly #unseen = new Set<string>();
  /** Targets that a spec opened: the popup's page among them is a tab. */
  readonly #asked = new Set<string>();
  #popupUrl: string | null = null;
  #extension: ChromiumExtension | null = null;
  #first: ChromiumTab | null = null;
  /** The profile that keeps; any other is private. */
  #ordinary: string | undefined;

  readonly #isKept: boolean;

  constructor(cdp: Cdp, profile: string, isKept: boolean) {
    this.#cdp = cdp;
    this.#profile = profile;
    this.#isKept = isKept;
  }

  async begin(options: LaunchOptions): Promise<void> {
    this.version = (await this.#cdp.browser.send('Browser.getVersion')).product.replace('/', ' ');
    this.#attachToTabs();
    await this.#cdp.browser.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
    const { tab, profile } = await until('the first tab', async () => (await this.#shown())[0]);
    this.#first = tab;
    this.#ordinary = profile;
    if (options.packed !== undefined) await this.#await(options.packed);
    else if (options.extension !== null)
      await this.#install(options.extension, options.privateWindows ?? false);
  }

  get first(): Tab {
    return present(this.#first, 'a first tab');
  }

  get extension(): ChromiumExtension {
    return present(this.#extension, 'an extension');
  }

  async newTab(url = 'about:blank', { background = false } = {}): Promise<Tab> {
    const tab = await this.#create('about:blank', background, this.#asked);
    if (url !== 'about:blank') await tab.goUnseen(url);
    return tab;
  }

  async newPrivateWindow(url: string): Promise<Tab> {
    const before = await this.tabs();
    await this.extension.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' })`);
    const tab = await this.tabBeyond(before);
    await tab.go(url);
    return tab;
  }

  async tabs(): Promise<readonly Tab[]> {
    return this.#tabs();
  }

  tabBeyond(before: readonly Tab[]): Promise<Tab> {
    const known = new Set(before.map((tab) => tab.id));
    return until('a new tab', async () => (await this.#tabs()).find((tab) => !known.has(tab.id)));
  }

  async installBeside(path: string): Promise<ChromiumExtension> {
    const load = (): Promise<{ id: string }> => this.#cdp.browser.send('Extensions.loadUnpacked', { path });
    return this.#know((await load()).id, load);
  }

  async cookies(): Promise<readonly BrowserCookie[]> {
    const byProfile = new Map((await this.#shown()).map(({ profile, tab }) => [profile, tab]));
    const jars = [...byProfile].map(async ([profile, tab]) =>
      jarOf(await tab.page(), profile !== this.#ordinary),
    );
    return (await Promise.all(jars)).flat();
  }

  async complaints(): Promise<readonly string[]> {
    return this.#extension ? this.#extension.complaints() : [];
  }

  async close(): Promise<void> {
    if (this.#isKept) {
      await this.#cdp.browser.send('Browser.close');
      await this.#cdp.exited;
      return;
    }
    this.#cdp.kill();
    await this.#cdp.exited;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #install(path: string, enableInIncognito: boolean): Promise<void> {
    const load = (): Promise<{ id: string }> =>
      this.#cdp.browser.send('Extensions.loadUnpacked', { path, enableInIncognito });
    const { id } = await load();
    await this.#adopt(id, load);
  }

  async #await({ id }: Packed): Promise<void> {
    const origin = `chrome-extension://${id}/`;
    await until('the package to run', async () => {
      const { targetInfos } = await this.#cdp.browser.send('Target.getTargets', { filter: [{}] });
      return targetInfos.some(({ url }) => url.startsWith(origin));
    });
    await this.#adopt(id, () => Promise.reject(new Error('A package is not loaded anew.')));
  }

  #know(id: string, load: () => Promise<{ id: string }>): ChromiumExtension {
    return new ChromiumExtension(id, {
      cdp: this.#cdp,
      load,
      profile: this.#profile,
      openTab: (url) => this.newTab(url),
      openUnseen: async (url) => (await this.#create(url, true, this.#unseen)).page(),
      popup: () => this.#popup(),
    });
  }

  async #adopt(id: string, load: () => Promise<{ id: string }>): Promise<void> {
    this.#extension = this.#know(id, load);
    this.#popupUrl = String(
      await this.#extension.evaluate(
        `chrome.runtime.getURL(chrome.runtime.getManifest().action.default_popup)`,
      ),
    );
  }

  #attachToTabs(): void {
    this.#cdp.browser.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
      if (type !== 'tab' || this.#attached.has(targetId)) return;
      const tab = new ChromiumTab(this.#cdp, targetId);
      this.#attached.set(targetId, tab);
      // A tab that closes at once is none.
      tab.attach().catch(() => this.#attached.delete(targetId));
    });
    this.#cdp.browser.on('Target.targetDestroyed', ({ targetId }) => void this.#attached.delete(targetId));
  }

  /** Every page belongs to a tab, and so does the popup; workers belong to none. */
  async #shown(): Promise<readonly Shown[]> {
    const { targetInfos } = await this.#cdp.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    return targetInfos.flatMap(({ targetId, url, browserContextId }) => {
      const tab = this.#attached.get(targetId);
      const isSeen = tab !== undefined && url !== '' && !this.#unseen.has(targetId);
      return isSeen ? [{ url, profile: browserContextId, tab }] : [];
    });
  }

  async #tabs(): Promise<readonly ChromiumTab[]> {
    return (await this.#shown()).filter((shown) => !this.#isPopup(shown)).map(({ tab }) => tab);
  }

  async #popup(): Promise<ChromiumTab | null> {
    return (await this.#shown()).find((shown) => this.#isPopup(shown))?.tab ?? null;
  }

  #isPopup({ url, tab }: Shown): boolean {
    return this.#popupUrl !== null && url.startsWith(this.#popupUrl) && !this.#asked.has(tab.id);
  }

  async #create(url: string, background: boolean, kind: Set<string>): Promise<ChromiumTab> {
    const { targetId } = await this.#cdp.browser.send('Target.createTarget', {
      url,
      background,
      forTab: true,
    });
    kind.add(targetId);
    return until('the new tab', () => this.#attached.get(targetId));
  }
}

function present<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`This browser was launched without ${what}.`);
  return value;
}
