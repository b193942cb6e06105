/**
 * Waits for some milliseconds, less when the signal fires: the caller looks at it. Without an end in a document that was left: a timer
 * there is an error in Firefox 153 (NS_ERROR_NOT_INITIALIZED), and nobody is waiting.
 */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve());
    if (document.defaultView) setTimeout(resolve, milliseconds);
  });
}
