import { browser } from '../browser.ts';

/**
 * Firefox 153 shows its own page for a refused download in a new tab of the window, and leaves the tab that asked as it was. It
 * opens one even where that tab shows the address already. Until: `matrix-kinds.spec` passes in Firefox without.
 * @returns the id of the tab that came to the front for this address; `null`: there is none.
 */
export async function tabOfRefusedDownload(url: string, askingTab: number): Promise<number | null> {
  const asking = await browser.tabs.get(askingTab).catch(() => null);
  if (asking?.windowId === undefined || asking.active) return null;
  const [front] = await browser.tabs.query({ active: true, windowId: asking.windowId });
  return front?.id !== undefined && front.url === url ? front.id : null;
}
