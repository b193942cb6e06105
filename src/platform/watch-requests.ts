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

/** Whether it still listens: what started the background may have been told of before it knew what is wanted. */
export function watchesRequests(listener: (details: ResponseDetails) => void): boolean {
  return browser.webRequest.onResponseStarted.hasListener(listener);
}
