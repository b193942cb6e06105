import type { Setting } from '../../core/cookies/calls.ts';
import type { Cookie } from '../../core/cookies/cookie.ts';
import { createModelJar } from '../../core/testing/model-jar.ts';
import type { ModelBrowser, ModelJar } from '../../core/testing/model-jar.ts';
import type { CookieTools } from '../cookie-jar.ts';
import { parseSnapshot } from '../../storage/snapshot-parser.ts';

/** For tests: one tab of a model browser. What is kept goes through JSON and its parser, as through the browser's storage. */
export interface CookieWorld {
  readonly jar: ModelJar;
  readonly kept: Map<number, string>;
  readonly tools: CookieTools;
  /** How often the tab was put on an empty page. */
  readonly parked: () => number;
  readonly pass: (ms: number) => void;
}

export interface WorldSettings {
  readonly browser?: ModelBrowser;
  /** What the page in the tab sets again, each time that something was removed, until the tab is parked. */
  readonly pageSets?: Setting;
  /** What it sets a moment after everything was removed, until the tab is parked. */
  readonly pageSetsLate?: Setting;
  readonly tools?: Partial<CookieTools>;
}

export const worldTab = 7;
export const worldStart = 1_800_000_000_000;

export function createCookieWorld(cookies: readonly Cookie[], settings: WorldSettings = {}): CookieWorld {
  const { browser = 'chromium', pageSets, pageSetsLate } = settings;
  const jar = createModelJar(browser, cookies, worldStart / 1_000);
  const kept = new Map<number, string>();
  const counts = { parked: 0, passed: 0 };
  const read = (raw = 'null'): ReturnType<typeof parseSnapshot> => parseSnapshot(JSON.parse(raw));
  const tools: CookieTools = {
    storeOf: (tab) => Promise.resolve(tab === worldTab ? '0' : null),
    siteBoundsOf: () => Promise.resolve({ name: 'example.com', isHostAlone: false }),
    mayTouchCookiesOf: () => Promise.resolve(true),
    listCookies: () => Promise.resolve(jar.list()),
    removeCookie: (removal) => {
      jar.remove(removal);
      if (pageSets !== undefined && counts.parked === 0) jar.set(pageSets);
      return Promise.resolve();
    },
    setCookie: (setting) => {
      jar.set(setting);
      if (pageSets !== undefined && counts.parked === 0) jar.set(pageSets);
      return Promise.resolve();
    },
    parkTab: () => {
      counts.parked += 1;
      return Promise.resolve(true);
    },
    settle: () => {
      if (pageSetsLate !== undefined && counts.parked === 0) jar.set(pageSetsLate);
      return Promise.resolve();
    },
    readSnapshot: (tab) => Promise.resolve(read(kept.get(tab))),
    keepSnapshot: (tab, snapshot) => Promise.resolve(void kept.set(tab, JSON.stringify(snapshot))),
    forgetSnapshot: (tab) => Promise.resolve(void kept.delete(tab)),
    allSnapshots: () => Promise.resolve(new Map([...kept].map(([tab, raw]) => [tab, read(raw)]))),
    now: () => worldStart + counts.passed,
    ...settings.tools,
  };
  return { jar, kept, tools, parked: () => counts.parked, pass: (ms) => void (counts.passed += ms) };
}
