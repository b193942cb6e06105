import type { Push } from '../messages/message.ts';
import { browser } from './browser.ts';

/**
 * Injects the card's script into exactly this document. `page-gone`: the visitor has gone on. `impossible`: a built-in
 * viewer, a page of the browser's own, or missing site access.
 */
export async function injectCard(
  tabId: number,
  documentId: string,
  file: string,
): Promise<'injected' | 'page-gone' | 'impossible'> {
  const target = { tabId, documentIds: [documentId] };
  try {
    const [result] = await browser.scripting.executeScript({
      target,
      files: [file],
      injectImmediately: true,
    });
    return result?.error === undefined ? 'injected' : 'impossible';
  } catch (error) {
    return /no document|invalid document|no frame|removed|no tab|invalid tab/i.test(String(error))
      ? 'page-gone'
      : 'impossible';
  }
}

/** Tells the card of a tab something unasked; a tab without a card does not answer, and that is all right. */
export async function pushToCard(tabId: number, message: Push): Promise<'told' | 'nobody'> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return 'told';
  } catch {
    return 'nobody';
  }
}
