import { browser } from './browser.ts';
import { requests } from './web-request.ts';
import type { ResponseDetails } from './web-request.ts';

/** Goes on or ends listening to requests. Every start of the background begins with listening. */
export function watchRequests(listener: (details: ResponseDetails) => void, isWanted: boolean): void {
  const { onResponseStarted } = browser.webRequest;
  if (!isWanted) onResponseStarted.removeListener(listener);
  else if (!onResponseStarted.hasListener(listener))
    onResponseStarted.addListener(listener, requests, ['responseHeaders']);
}
