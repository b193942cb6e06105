import type { Header } from '../core/exchange.ts';
import { browser } from './browser.ts';
import { headersOf } from './web-request.ts';
import type { WebRequest } from './browser.ts';

/** What a probe asks for; it is always a GET. */
export interface Asking {
  readonly url: string;
  /** Cookies and HTTP authentication go along. */
  readonly credentials: boolean;
}

/** What came back: at most 64 KiB of the body, which nobody keeps. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}

const patienceMs = 8_000;
const mostBytes = 65_536;
/** Firefox 153 tells the listener of a redirect after the answer is there. */
const lateMs = 200;

/** What the browser itself says that it wants when a person opens an address. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

/**
 * Asks once, follows no redirect, uses no cache, waits eight seconds at most. `null`: no answer, or the signal fired.
 * What the address redirects to stands in the `location` header.
 */
export async function probe({ url, credentials }: Asking, signal: AbortSignal): Promise<Answer | null> {
  const heard = hear(url);
  try {
    const response = await fetch(url, {
      credentials: credentials ? 'include' : 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    });
    if (response.type === 'opaqueredirect') await new Promise((resolve) => setTimeout(resolve, lateMs));
    const { status, headers } = heard.last() ?? { status: response.status, headers: [...response.headers] };
    return { status, headers, body: await read(response) };
  } catch {
    // No connection, no time left, or nobody wants to know any more: all of them say nothing about the page.
    return null;
  } finally {
    heard.end();
  }
}

/**
 * `fetch` hides the status and headers of a redirect that it does not follow. The browser tells them to a listener, which lives for this
 * one request.
 */
function hear(url: string) {
  let last: Pick<Answer, 'status' | 'headers'> | null = null;
  const listener = (details: WebRequest.OnHeadersReceivedDetailsType): void => {
    if (details.tabId === -1 && details.url === url)
      last = { status: details.statusCode, headers: headersOf(details) };
  };
  browser.webRequest.onHeadersReceived.addListener(
    listener,
    { urls: ['http://*/*', 'https://*/*'], types: ['xmlhttprequest'] },
    ['responseHeaders'],
  );
  return {
    last: (): Pick<Answer, 'status' | 'headers'> | null => last,
    end: (): void => browser.webRequest.onHeadersReceived.removeListener(listener),
  };
}

/** The first 64 KiB as text; the rest is not waited for. */
async function read({ body }: Response): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let left = mostBytes;
  while (left > 0) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
  }
  await reader.cancel();
  return text;
}
