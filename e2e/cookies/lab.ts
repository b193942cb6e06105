import { rm } from 'node:fs/promises';
import type { Browser, BrowserCookie, LaunchOptions, Tab } from '../driver/browser.ts';
import { browserName, launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import type { Calls } from './background.ts';
import { buildExtension } from './build-extension.ts';
import { startCookieServer } from './cookie-server.ts';
import type { CookieServer } from './cookie-server.ts';

/** A real browser with a server for its sites, and the product's code for clearing cookies within it. */
export interface Lab {
  readonly browser: Browser;
  readonly server: CookieServer;
  /** Calls the product's code in the extension's background. */
  call<Name extends keyof Calls>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<Awaited<ReturnType<Calls[Name]>>>;
  /** What the extension calls the tab. */
  tabId(tab: Tab): Promise<number>;
  /** Closes a tab, and waits until the extension sees that too. */
  closeTab(tab: Tab): Promise<void>;
  /** The browser's own list, each cookie as text, in the order of the text. */
  jar(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openLab(
  options: Pick<LaunchOptions, 'preferences'> & { readonly access?: boolean } = {},
): Promise<Lab> {
  const { access = true, ...launching } = options;
  const extension = await buildExtension(browserName, { access });
  const server = await startCookieServer();
  const browser = await launch({ extension, privateWindows: true, ...launching });
  const evaluate = (expression: string): Promise<unknown> => browser.extension.evaluate(expression);
  const tabId = async (tab: Tab): Promise<number> => {
    const url = JSON.stringify(await tab.url());
    const found = `browser.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url === ${url}).map((tab) => tab.id))`;
    const [id, ...others] = (await evaluate(found)) as readonly number[];
    if (id === undefined || others.length > 0) throw new Error(`Not one tab shows ${url}.`);
    return id;
  };
  return {
    browser,
    server,
    // The background answers with what the call of that name gives.
    call: async (call, ...args) =>
      (await evaluate(`browser.runtime.sendMessage(${JSON.stringify({ call, args })})`)) as never,
    tabId,
    async closeTab(tab) {
      const id = await tabId(tab);
      await tab.close();
      const isGone = `browser.tabs.query({}).then((tabs) => tabs.every((tab) => tab.id !== ${id}))`;
      await until('the tab closed', () => evaluate(isGone));
    },
    jar: async () => (await browser.cookies()).map(asText).toSorted(),
    async close() {
      await browser.close();
      server.close();
      await rm(extension, { recursive: true });
    },
  };
}

/** Everything that the browser knows of a cookie, its name first. */
export function asText({ name, ...rest }: BrowserCookie): string {
  return `${name} ${JSON.stringify(rest, Object.keys(rest).toSorted())}`;
}

/** Names of the cookies in a jar, in order. */
export function namesIn(jar: readonly string[]): readonly string[] {
  return jar.map((cookie) => cookie.split(' ')[0] ?? '');
}
