import { browser } from './browser.ts';
import type { WebNavigation } from './browser.ts';

/** A page may ask the visitor whether it may be left, and nobody knows how long that takes. */
const patienceMs = 2_000;

/**
 * Puts a tab on an empty page, so that nothing in the page before it can act any more. `false`: it did not happen in two seconds,
 * or the tab is gone. Whoever parks a tab takes it on from there: a reload would show the empty page.
 */
export async function parkTab(tabId: number): Promise<boolean> {
  const committed = Promise.withResolvers<boolean>();
  const onCommitted = (details: WebNavigation.OnCommittedDetailsType): void => {
    if (details.tabId === tabId && details.frameId === 0) committed.resolve(details.url === 'about:blank');
  };
  browser.webNavigation.onCommitted.addListener(onCommitted);
  const timer = setTimeout(() => committed.resolve(false), patienceMs);
  try {
    await browser.tabs.update(tabId, { url: 'about:blank' });
    return await committed.promise;
  } catch {
    // The tab was closed meanwhile.
    return false;
  } finally {
    clearTimeout(timer);
    browser.webNavigation.onCommitted.removeListener(onCommitted);
  }
}
