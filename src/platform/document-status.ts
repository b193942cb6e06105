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
  const func = (): readonly number[] => [
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus,
    performance.timeOrigin,
  ];
  const result = await askDocument(tabId, documentId, { func });
  return isRecord(result) ? { status: result[0], since: result[1] } : null;
}

/**
 * Whether the browser lets this document have no cookies. Firefox 153 says so (`cookieEnabled`); Chromium 156 says that there are cookies and
 * gives none, but its storage, which goes with them, can't be reached. A document in a sandbox has neither anywhere: that says nothing.
 */
export async function hasCookiesOff(tabId: number, documentId: string): Promise<boolean> {
  return (await askDocument(tabId, documentId, { func: lacksCookies, injectImmediately: true })) === true;
}

interface Asking {
  readonly func: () => unknown;
  readonly injectImmediately?: boolean;
}

/** `null`: the document is gone, or out of reach. */
async function askDocument(tabId: number, documentId: string, asking: Asking): Promise<unknown> {
  try {
    const target = targetOf(tabId, documentId);
    const [answer] = await browser.scripting.executeScript({ target, ...asking });
    return answer?.result;
  } catch {
    return null;
  }
}

/** Runs in the document, by itself, and leaves nothing there. */
function lacksCookies(): boolean {
  if (origin === 'null') return false;
  try {
    return !navigator.cookieEnabled || localStorage.length < 0;
  } catch {
    return true;
  }
}

function isRecord(raw: unknown): raw is [number, number] {
  return Array.isArray(raw) && raw.every((one) => typeof one === 'number');
}
