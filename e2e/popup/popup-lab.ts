import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, LaunchOptions, Surface, Tab } from '../driver/browser.ts';
import { browserName, launch } from '../driver/launch.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { startRefusingSite } from './refusing-site.ts';
import type { RefusingSite } from './refusing-site.ts';

/** A real browser with the built extension, and a site that refuses. */
export interface PopupLab {
  readonly browser: Browser;
  readonly tab: Tab;
  readonly site: RefusingSite;
  /** The popup about this tab, in a tab of its own: there it stays open whatever has the focus. */
  openBeside(tab: Tab): Promise<Tab>;
  close(): Promise<void>;
}

const dist = fileURLToPath(new URL(`../../dist/${browserName}`, import.meta.url));

export async function openPopupLab(options: Omit<LaunchOptions, 'extension'> = {}): Promise<PopupLab> {
  return withSite(await launchProduct({ privateWindows: true, ...options }));
}

/** The same without site access, as somebody has it who took it away. It sees nothing, so nothing shows that it listens. */
export async function openPopupLabWithoutAccess(): Promise<PopupLab> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-no-access-'));
  await cp(dist, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  // The manifest is our own: an object.
  const { host_permissions: hosts, ...manifest } = JSON.parse(await readFile(file, 'utf8')) as Record<
    string,
    unknown
  >;
  await writeFile(file, JSON.stringify({ ...manifest, optional_host_permissions: hosts }));
  const lab = await withSite(await launch({ extension: folder, privateWindows: true }));
  const close = async (): Promise<void> => {
    await lab.close();
    await rm(folder, { recursive: true });
  };
  return { ...lab, close };
}

async function withSite(browser: Browser): Promise<PopupLab> {
  const site = await startRefusingSite();
  const tab = browser.first;
  return {
    browser,
    tab,
    site,
    async openBeside(about) {
      const id = await tabId(browser, about);
      const popup = await browser.extension.open(`src/popup/index.html?tab=${id}`);
      await until('the popup has read everything', () => isRead(popup));
      return popup;
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** The screen that explains what the lab's tab shows, opened as a visitor does it: from the popup. */
export async function openExplained(lab: PopupLab): Promise<Tab> {
  const { browser, tab } = lab;
  await tab.seeCard();
  const popup = await lab.openBeside(tab);
  const before = await browser.tabs();
  await popup.click({ name: 'Explain in full' });
  const screen = await browser.tabBeyond(before);
  await see(screen, 'What was sent and received');
  await popup.close();
  return screen;
}

/** Waits until the text is there. */
export async function see(surface: Surface, text: string | RegExp): Promise<string> {
  let shown = '';
  try {
    return await until(`to read ${String(text)}`, async () => {
      shown = await surface.text();
      return shown.search(text) >= 0 ? shown : null;
    });
  } catch (error) {
    throw new Error(`Not to be read: ${String(text)}. What is shown:\n${shown}`, { cause: error });
  }
}

/** Waits until the text is gone. */
export async function miss(surface: Surface, text: string): Promise<void> {
  await until(`no more to read ${text}`, async () => !(await surface.text()).includes(text));
}

/** The accessible name of what has the focus. */
export async function focused(surface: Surface): Promise<string> {
  return surface.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
}

async function isRead(popup: Surface): Promise<boolean> {
  return popup.evaluate(() => document.querySelector('main[aria-busy=false]') !== null);
}

async function tabId(browser: Browser, tab: Tab): Promise<number> {
  const url = JSON.stringify(await tab.url());
  const found = `browser.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url === ${url}).map((tab) => tab.id))`;
  // The expression makes the shape.
  const [id, ...others] = (await browser.extension.evaluate(found)) as readonly number[];
  if (id === undefined || others.length > 0) throw new Error(`Not one tab shows ${url}.`);
  return id;
}
