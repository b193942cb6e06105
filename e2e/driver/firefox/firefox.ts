import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Browser, BrowserCookie, LaunchOptions, Tab } from '../browser.ts';
import { until } from '../until.ts';
import { FirefoxExtension } from './extension.ts';
import { Marionette } from './marionette.ts';
import * as privileged from './privileged.ts';
import { FirefoxTab } from './tab.ts';

/** The browser as people run it, but for what would call home or ask questions. */
const preferences = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.dialog_enable_delay': 0,
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
  'focusmanager.testmode': true,
} as const;

/** For a spec: every host name is this computer. */
const unseen = { 'network.dns.forceResolve': '127.0.0.1' } as const;

/** Kilobytes for all sites and extensions together; a fifth of it, and at least 10 MB, for each. */
const smallDisk = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 } as const;

export async function launchFirefox(path: string, options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'why403-firefox-')));
  // What an earlier browser left there would be taken for this one's.
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  const lines = Object.entries({
    ...preferences,
    ...(options.visible ? {} : unseen),
    ...(options.smallDisk ? smallDisk : {}),
    'browser.download.dir': profile,
    // Mozilla signs what its store gives out; a package that was just built has nobody's signature.
    ...(options.packed === undefined ? {} : { 'xpinstall.signatures.required': false }),
    ...options.preferences,
  }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const headless = options.visible ? [] : ['--headless'];
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const running = spawn(path, [...headless, ...args, 'about:blank'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...env,
      ...{ MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '990', LANG: 'en_US.UTF-8' },
      ...options.environment,
    },
  });
  const port = await until('Firefox listens', () => activePort(profile), 30_000);
  const browser = new Firefox(new Marionette(port), running, {
    folder: profile,
    isKept: options.profile !== undefined,
  });
  await browser.begin(options);
  return browser;
}

async function activePort(profile: string): Promise<number> {
  return readFile(join(profile, 'MarionetteActivePort'), 'utf8').then(Number, () => 0);
}

interface Profile {
  readonly folder: string;
  readonly isKept: boolean;
}

class Firefox implements Browser {
  readonly name = 'firefox';
  version = '';
  readonly #marionette: Marionette;
  readonly #process: ChildProcess;
  readonly #profile: Profile;
  readonly #tabs = new Map<number, FirefoxTab>();
  readonly #unseen = new Set<number>();
  readonly #consoleErrors: string[] = [];
  #extension: FirefoxExtension | null = null;
  #first: FirefoxTab | null = null;

  constructor(marionette: Marionette, process: ChildProcess, profile: Profile) {
    this.#marionette = marionette;
    this.#process = process;
    this.#profile = profile;
  }

  async begin(options: LaunchOptions): Promise<void> {
    // Marionette itself takes no `alwaysMatch`: inside one, they would be ignored without a word.
    const session = await this.#marionette.send('WebDriver:NewSession', {
      acceptInsecureCerts: options.visible !== true,
      unhandledPromptBehavior: 'ignore',
    });
    // The capabilities that the WebDriver standard requires in the answer.
    const { capabilities } = session as { capabilities: { browserVersion: string } };
    this.version = `Firefox ${capabilities.browserVersion}`;
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    this.#first = (await this.#all())[0] ?? null;
    const { packed, extension, privateWindows = false } = options;
    if (packed !== undefined) this.#extension = await this.#install(packed.path, false, privateWindows);
    else if (extension !== null) this.#extension = await this.#install(extension, true, privateWindows);
  }

  get first(): Tab {
    return present(this.#first, 'a first tab');
  }

  get extension(): FirefoxExtension {
    return present(this.#extension, 'an extension');
  }

  async newTab(url = 'about:blank', { background = false } = {}): Promise<Tab> {
    const tab = this.#tab(await this.#marionette.run(privileged.openTab, 'about:blank', background));
    if (url !== 'about:blank') await tab.goUnseen(url);
    return tab;
  }

  async newPrivateWindow(url: string): Promise<Tab> {
    const tab = this.#tab(await this.#marionette.run(privileged.openPrivateWindow));
    await tab.go(url);
    return tab;
  }

  tabs(): Promise<readonly Tab[]> {
    return this.#all();
  }

  tabBeyond(before: readonly Tab[]): Promise<Tab> {
    return until('a new tab', async () =>
      (await this.#all()).find((tab) => !before.some((each) => each.id === tab.id)),
    );
  }

  installBeside(path: string): Promise<FirefoxExtension> {
    return this.#install(path, true, false);
  }

  async cookies(): Promise<readonly BrowserCookie[]> {
    // The shape is made by the script.
    type Told = Omit<BrowserCookie, 'sameSite'> & { readonly sameSite: number };
    const cookies = (await this.#marionette.run(privileged.cookies)) as Told[];
    return cookies.map((cookie) => ({
      ...cookie,
      partition: cookie.partition === '' ? null : cookie.partition,
      // nsICookie.idl: 0 none, 1 lax, 2 strict, 256 unset.
      sameSite: (['none', 'lax', 'strict'] as const)[cookie.sameSite] ?? 'unspecified',
    }));
  }

  async complaints(): Promise<readonly string[]> {
    return this.#extension ? this.#extension.complaints() : [];
  }

  async close(): Promise<void> {
    const exited = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#profile.isKept) {
      await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      await exited;
      return;
    }
    this.#marionette.end();
    this.#process.kill('SIGKILL');
    await exited;
    await rm(this.#profile.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Private windows are allowed beforehand: allowed with the installation, Firefox 153 starts the extension a second time. */
  async #install(path: string, temporary: boolean, isPrivateAllowed: boolean): Promise<FirefoxExtension> {
    if (isPrivateAllowed) await this.#marionette.run(privileged.allowPrivateWindows, await idIn(path));
    const answer = await this.#marionette.send('Addon:Install', { path, temporary });
    const id = (answer as { value: string }).value;
    const origin = await this.#marionette.run(
      `return WebExtensionPolicy.getByID(args[0]).extension.baseURL`,
      id,
    );
    return new FirefoxExtension(id, String(origin), {
      marionette: this.#marionette,
      profile: this.#profile.folder,
      openTab: (url) => this.newTab(url),
      openUnseen: (url) => this.#openUnseen(url),
      consoleErrors: () => this.#consoleErrors,
    });
  }

  async #openUnseen(url: string): Promise<FirefoxTab> {
    const id = await this.#marionette.run(privileged.openTab, 'about:blank', true, true);
    this.#unseen.add(Number(id));
    const tab = new FirefoxTab(this.#marionette, Number(id));
    await tab.goUnseen(url);
    return tab;
  }

  async #all(): Promise<readonly FirefoxTab[]> {
    const ids = (await this.#marionette.run(privileged.tabIds)) as number[];
    return ids.filter((id) => !this.#unseen.has(id)).map((id) => this.#tab(id));
  }

  #tab(browserId: unknown): FirefoxTab {
    const id = Number(browserId);
    const tab = this.#tabs.get(id) ?? new FirefoxTab(this.#marionette, id);
    this.#tabs.set(id, tab);
    return tab;
  }
}

/** The id that an unpacked extension names itself by. */
async function idIn(folder: string): Promise<string> {
  // The build wrote it, from our own manifest.
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function present<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`This browser was launched without ${what}.`);
  return value;
}
