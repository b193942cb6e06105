import { browser } from '../browser.ts';

const ours = 'own-';

/** The id of a document that could not be asked for its name: no document has it. */
export const unnamed = ours;

/**
 * Firefox before 153 gives documents no ids. There each gets a name from us when it is first asked, and keeps it in the world of our scripts
 * for as long as it lives, in the back-forward cache too. Measured in Firefox 153 whose ids were taken away, for want of an older one.
 * Until: `no-document-ids.spec` passes without this.
 * @throws where no script may go: a page of the browser's own, missing access, a document on its way out.
 */
export async function nameDocument(tabId: number): Promise<{ readonly id: string; readonly url: string }> {
  const target = { tabId, frameIds: [0] };
  const injection = { target, injectImmediately: true, func: name, args: [ours] };
  const [answer] = await browser.scripting.executeScript(injection);
  const result: unknown = answer?.result;
  if (!isNamed(result)) throw new Error('the document has no name');
  return { id: result[0], url: result[1] };
}

function isNamed(raw: unknown): raw is readonly [id: string, url: string] {
  return Array.isArray(raw) && raw.every((one) => typeof one === 'string');
}

/** Whether another document has taken the place of this one, as far as its id can tell: of its own ids the browser itself knows it. */
export async function hasGone(tabId: number, documentId: string): Promise<boolean> {
  return isNamedByUs(documentId) && (await nameDocument(tabId)).id !== documentId;
}

/** Where a script for this document is to be injected. */
export function targetOf(tabId: number, documentId: string) {
  return isNamedByUs(documentId) ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
}

export function isNamedByUs(documentId: string): boolean {
  return documentId.startsWith(ours);
}

/** Runs in the document, by itself. The key is that of `overlay/ask.ts`. */
function name(prefix: unknown): readonly unknown[] {
  const key = Symbol.for('document');
  const known: unknown = Reflect.get(globalThis, key);
  if (known === undefined) Reflect.set(globalThis, key, `${String(prefix)}${String(Math.random())}`);
  return [Reflect.get(globalThis, key), document.URL];
}
