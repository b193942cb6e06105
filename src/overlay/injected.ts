import { Overlay } from './overlay.ts';

/** Seen by the extension's own scripts in this document only: each extension has a world of its own in a page. */
const key = 'overlay';

/** Injected twice, there is still one card. */
if (!Reflect.has(globalThis, key)) {
  Reflect.set(globalThis, key, true);
  const over = new Overlay(documentStatus()).start();
  over.addEventListener('abort', () => Reflect.deleteProperty(globalThis, key));
}

/** The status with which this document was answered, 0 where the browser doesn't tell. */
function documentStatus(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0;
}
