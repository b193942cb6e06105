import { Overlay } from './overlay.ts';

/**
 * Seen by the extension's own scripts in this document only: each extension has a world of its own in a page. A symbol,
 * since any name could be that of an element of the page.
 */
const key = Symbol.for('overlay');

/** Injected twice, there is still one card; after it has left, there can be another. */
const before: unknown = Reflect.get(globalThis, key);
if (!(before instanceof AbortSignal) || before.aborted) {
  Reflect.set(globalThis, key, new Overlay(documentStatus).start());
}

/** The status with which this document was answered; 0 where the browser doesn't tell, or, in Firefox 153 at times, not yet. */
function documentStatus(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation && 'responseStatus' in navigation ? Number(navigation.responseStatus) : 0;
}
