import { browser } from './browser.ts';
import { targetOf } from './quirks/documents-without-ids.ts';

interface OwnRecord {
  readonly status: number;
  /** When its load began; milliseconds since 1970. */
  readonly since: number;
}

/**
 * The status with which a document came, and when, by the browser's own record in it: read, and nothing left behind. `null`: the document is
 * gone, out of reach, or the browser does not tell.
 */
export async function documentRecord(tabId: number, documentId: string): Promise<OwnRecord | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: targetOf(tabId, documentId),
      func: () => [
        (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus,
        performance.timeOrigin,
      ],
    });
    const result: unknown = answer?.result;
    return isRecord(result) ? { status: result[0], since: result[1] } : null;
  } catch {
    return null;
  }
}

function isRecord(raw: unknown): raw is [number, number] {
  return Array.isArray(raw) && raw.every((one) => typeof one === 'number');
}
