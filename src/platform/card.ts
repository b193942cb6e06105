import type { Push } from '../messages/message.ts';
import { browser } from './browser.ts';
import { hasGone, targetOf } from './quirks/documents-without-ids.ts';

type Injection = 'injected' | 'page-gone' | 'impossible';

/** Longer than a page that is on its way out can be spoken to. */
const secondTryAfterMs = 250;

/**
 * Injects the card's script into exactly this document. `page-gone`: the visitor has gone on. `impossible`: a built-in
 * viewer, a page of the browser's own, or missing site access.
 */
export async function injectCard(tabId: number, documentId: string, file: string): Promise<Injection> {
  const first = await tryToInject(tabId, documentId, file);
  if (first !== 'impossible') return first;
  // A page that is just being left fails with all sorts of errors, too; a moment later it is gone.
  await new Promise((resolve) => setTimeout(resolve, secondTryAfterMs));
  return tryToInject(tabId, documentId, file);
}

async function tryToInject(tabId: number, documentId: string, file: string): Promise<Injection> {
  try {
    if (await hasGone(tabId, documentId)) return 'page-gone';
    const [result] = await browser.scripting.executeScript({
      target: targetOf(tabId, documentId),
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

/**
 * Calls a function in exactly this document, with the document's id, before the card's script runs there. Where nothing can be injected there
 * is no card either.
 */
export async function callBeforeCard(
  tabId: number,
  documentId: string,
  func: (documentId: unknown) => void,
): Promise<void> {
  try {
    if (await hasGone(tabId, documentId)) return;
    const target = targetOf(tabId, documentId);
    await browser.scripting.executeScript({ target, injectImmediately: true, func, args: [documentId] });
  } catch {
    // Told by the card's own injection.
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
