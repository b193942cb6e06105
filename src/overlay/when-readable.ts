import { pause } from './pause.ts';

/** After so many milliseconds a document that is still arriving is read as far as it goes. */
const patience = 1_000;

/**
 * Calls `read` when the document has been parsed, when it has loaded, and once before if it arrives slowly. Not again
 * when a page rewrites itself later, or says that it did: what the server sent tells more of who refused.
 */
export function whenReadable(read: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') read();
  document.addEventListener('readystatechange', ({ isTrusted }) => isTrusted && read(), { signal });
  void pause(patience, signal).then(() => {
    if (document.readyState === 'loading' && !signal.aborted) read();
  });
}
