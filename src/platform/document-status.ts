import { browser } from './browser.ts';

/**
 * The status with which a document came, by the browser's own record in it: read, and nothing left behind. `null`: the document is gone, out of
 * reach, or the browser does not tell.
 */
export async function documentStatus(tabId: number, documentId: string): Promise<number | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      func: () =>
        (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus,
    });
    return typeof answer?.result === 'number' ? answer.result : null;
  } catch {
    return null;
  }
}
