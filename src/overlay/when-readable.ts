import { pause } from './pause.ts';

/** After so many milliseconds a document that is still arriving is read as far as it goes. */
const patience = 1_000;

/**
 * Calls `ask` at once, when the document has been parsed, when it has loaded, and once before if it arrives slowly. Where it has been parsed
 * already, one question is enough: what it says goes with the first. Not again when a page rewrites itself later, or says that it did: what
 * the server sent tells more of who refused.
 */
export function whenReadable(ask: (occasion: 'early' | 'read') => void, signal: AbortSignal): void {
  ask(document.readyState === 'loading' ? 'early' : 'read');
  document.addEventListener('readystatechange', ({ isTrusted }) => isTrusted && ask('read'), { signal });
  void pause(patience, signal).then(() => {
    if (document.readyState === 'loading' && !signal.aborted) ask('read');
  });
}
