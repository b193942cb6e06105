import { browser } from './browser.ts';
import { nameDocument } from './quirks/documents-without-ids.ts';

/** What a tab shows now. */
export interface ShownDocument {
  readonly url: string;
  readonly documentId: string | null;
  /** The browser's own error page stands there. */
  readonly failed: boolean;
}

/** The addresses of the frames in a tab's page; none where the tab is gone. */
export async function frameAddresses(tabId: number): Promise<readonly string[]> {
  const frames = await browser.webNavigation.getAllFrames({ tabId });
  return (frames ?? []).flatMap(({ frameId, url }) => (frameId === 0 ? [] : url));
}

/** The main document of a tab; `null`: the tab is gone, or shows nothing that extensions may see. */
export async function shownDocument(tabId: number): Promise<ShownDocument | null> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  if (frame === null) return null;
  const failed = frame.errorOccurred === true;
  // Newer than the polyfill's types.
  if ('documentId' in frame && typeof frame.documentId === 'string')
    return { url: frame.url, documentId: frame.documentId, failed };
  const named = await nameDocument(tabId).catch(() => null);
  return { url: named?.url ?? frame.url, documentId: named?.id ?? null, failed };
}
