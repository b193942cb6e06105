import { browser } from './browser.ts';
import type { WebRequest } from './browser.ts';
import { pages } from './web-request.ts';

/** Of what a browser is said to be, as much as tells which one that is. */
const mostLetters = 300;
const patienceMs = 10_000;

/**
 * Tells once what the next page that this tab asks for is asked for as: its `User-Agent` (RFC 9110, 10.1.5), where that is not what the browser
 * says of itself, or else `null`. Questions of our own would not show it: neither browser lets another extension change them (Chromium 156,
 * Firefox 153).
 */
export function hearIntroduction(tabId: number, tell: (as: string | null) => void): void {
  const { onSendHeaders } = browser.webRequest;
  const listener = ({ requestHeaders = [] }: WebRequest.OnSendHeadersDetailsType): void => {
    end();
    const sent = requestHeaders.find(({ name }) => name.toLowerCase() === 'user-agent')?.value;
    tell(sent === undefined || sent === navigator.userAgent ? null : sent.slice(0, mostLetters));
  };
  const end = (): void => onSendHeaders.removeListener(listener);
  onSendHeaders.addListener(listener, { ...pages, tabId }, ['requestHeaders']);
  setTimeout(end, patienceMs);
}
