import { browser } from './browser.ts';
import type { Tabs } from './browser.ts';

/** What a refusal needs to know of its tab. */
export interface KnownTab {
  readonly id: number;
  readonly url: string;
  readonly isPrivate: boolean;
  /** Firefox's container or private store; `null` in Chromium and in Firefox's default store. */
  readonly cookieStoreId: string | null;
  /** Loaded to the end, or stopped. */
  readonly isLoading: boolean;
  /** In front of the visitor: the active tab of a focused window. */
  readonly isInFront: boolean;
}

/** The tab, or `null` when it is gone. */
export async function findTab(tabId: number): Promise<KnownTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return null;
  const window =
    tab.windowId === undefined ? null : await browser.windows.get(tab.windowId).catch(() => null);
  return known(tab, tab.active && window?.focused === true);
}

/** The tab in front, for the popup. `null`: a window without one. */
export async function frontTab(): Promise<KnownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : known(tab, true);
}

export async function allTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** The tabs in front, one in each window. */
export async function activeTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({ active: true })).flatMap(({ id }) => id ?? []);
}

function known(tab: Tabs.Tab, isInFront: boolean): KnownTab | null {
  if (tab.id === undefined) return null;
  return {
    id: tab.id,
    url: tab.url ?? '',
    isPrivate: tab.incognito,
    cookieStoreId: tab.cookieStoreId ?? null,
    isLoading: tab.status === 'loading',
    isInFront,
  };
}

export async function openInTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** Brings a tab to the front of its window. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Loads the page anew, past the cache. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId, { bypassCache: true });
}

/** Opens one of our own screens. Its address carries an opaque id and nothing else. */
export async function openScreen(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens an address in a new tab next to this one. */
export async function openBeside(tabId: number, url: string): Promise<void> {
  await browser.tabs.create({ url, openerTabId: tabId });
}

/** One step back in the tab's history: to the form that was sent, with what was typed in it. */
export async function goBack(tabId: number): Promise<void> {
  await browser.tabs.goBack(tabId);
}

/**
 * Opens an address in a private window. Chromium 156 does, whether Why403 may see such windows or not (and then tells nothing of it);
 * Firefox 153 rejects where it may not.
 */
export async function openPrivately(url: string): Promise<void> {
  await browser.windows.create({ incognito: true, url });
}
