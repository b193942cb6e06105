import { isFirefox } from '../browser.ts';
import { callBeforeCard } from '../card.ts';
import { isNamedByUs } from './documents-without-ids.ts';

/**
 * Tells a document its own id before the card's script runs, which sends it along with all that it says. Firefox 153 gives what a page said
 * while another one took its place the id of that other one, at times (3 of 290 hurried visits): its status and its words were taken for the
 * next page's, and a button pressed in its card would act there.
 * Until: `hurry.spec` passes without this.
 */
export async function tellOwnDocument(tabId: number, documentId: string): Promise<void> {
  if (isFirefox() && !isNamedByUs(documentId)) await callBeforeCard(tabId, documentId, keep);
}

/** Runs in the document, by itself, in the world of our scripts. The key is that of `overlay/ask.ts`. */
function keep(documentId: unknown): void {
  Reflect.set(globalThis, Symbol.for('document'), documentId);
}
