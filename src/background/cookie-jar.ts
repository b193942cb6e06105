import type { Removal, Setting } from '../core/cookies/calls.ts';
import { expirationOf, removalsOf } from '../core/cookies/calls.ts';
import type { Cookie } from '../core/cookies/cookie.ts';
import { withinReach } from '../core/cookies/reach.ts';
import type { Reach } from '../core/cookies/reach.ts';
import type { Site } from '../core/cookies/site.ts';
import type { Snapshot } from '../core/cookies/snapshot.ts';

/** The browser, as far as clearing cookies needs it. What each promises stands where it is made. */
export interface CookieTools {
  readonly storeOf: (tabId: number) => Promise<string | null>;
  readonly siteBoundsOf: (host: string, storeId: string) => Promise<Site>;
  readonly mayTouchCookiesOf: (site: Site) => Promise<boolean>;
  readonly listCookies: (storeId: string) => Promise<readonly Cookie[] | null>;
  readonly removeCookie: (removal: Removal) => Promise<void>;
  readonly setCookie: (setting: Setting) => Promise<void>;
  readonly parkTab: (tabId: number) => Promise<boolean>;
  /** Gives a page the moment that it needs to set again what it sets by itself. */
  readonly settle: () => Promise<void>;
  readonly readSnapshot: (tabId: number) => Promise<Snapshot | null>;
  readonly keepSnapshot: (tabId: number, snapshot: Snapshot) => Promise<void>;
  readonly forgetSnapshot: (tabId: number) => Promise<void>;
  readonly allSnapshots: () => Promise<ReadonlyMap<number, Snapshot | null>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The tab, and how far to go for the refused address in it. */
export interface CookiesAsked extends Omit<Reach, 'site'> {
  readonly tabId: number;
}

/** The part of a cookie store that is meant. */
export interface Jar {
  readonly tabId: number;
  readonly storeId: string;
  readonly reach: Reach;
}

/**
 * Why nothing could be done. `no-access`: the visitor took away access to the site; `tab-gone`: with it, which jar was meant;
 * `not-kept`: what would be removed could not be kept for Undo, so nothing was removed; `nothing-kept`: the time for Undo is over.
 */
export type Obstacle = 'no-access' | 'tab-gone' | 'not-kept' | 'nothing-kept';

/** Any step of the work may meet an obstacle: it is thrown here, and a value for whoever asked. */
export class Obstructed extends Error {
  readonly because: Obstacle;
  constructor(because: Obstacle, options?: ErrorOptions) {
    super(because, options);
    this.because = because;
  }
}

/** @throws {Obstructed} when the tab is gone. */
export async function findJar(tools: CookieTools, { tabId, ...asked }: CookiesAsked): Promise<Jar> {
  const storeId = await tools.storeOf(tabId);
  if (storeId === null) throw new Obstructed('tab-gone');
  const site = await tools.siteBoundsOf(URL.parse(asked.url)?.hostname ?? '', storeId);
  return { tabId, storeId, reach: { ...asked, site } };
}

/**
 * The store's complete list. Only with access does an empty one prove anything.
 * @throws {Obstructed} without access, or when the store is gone.
 */
export async function listAll(tools: CookieTools, { storeId, reach }: Jar): Promise<readonly Cookie[]> {
  if (!(await tools.mayTouchCookiesOf(reach.site))) throw new Obstructed('no-access');
  const cookies = await tools.listCookies(storeId);
  if (cookies === null) throw new Obstructed('tab-gone');
  return cookies;
}

/** The cookies in reach. @throws {Obstructed} as {@link listAll}. */
export async function listWithin(tools: CookieTools, jar: Jar): Promise<readonly Cookie[]> {
  return withinReach(await listAll(tools, jar), jar.reach);
}

/** Removes the cookies in reach, and gives back those that are there all the same. @throws {Obstructed} as {@link listAll}. */
export async function sweep(tools: CookieTools, jar: Jar): Promise<readonly Cookie[]> {
  const found = await listWithin(tools, jar);
  await Promise.all(removalsOf(found, jar.reach).map(tools.removeCookie));
  const left = await listWithin(tools, jar);
  if (left.length === 0) return left;
  await Promise.all(left.map(expirationOf).map(tools.setCookie));
  return listWithin(tools, jar);
}
