import { excerptLimit } from '../core/diagnosis/document.ts';
import type { Exchange } from '../core/exchange.ts';

/** Four bytes a unit at most. */
const mostBytes = excerptLimit * 4;

/** As much of the body as a diagnosis reads; the rest is not fetched. */
async function readStart(response: Response): Promise<string> {
  if (!response.body) return '';
  const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const decoder = decoderFor(charset);
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    bytes += chunk.byteLength;
    if (bytes > mostBytes) break;
  }
  return text;
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // A charset that nobody knows: block pages are ASCII in what matters.
    return new TextDecoder();
  }
}

/** What `fetch` says of a failure is in its cause: a name that is not known, a certificate that is not trusted. */
function failure(error: unknown): Error {
  if (error instanceof Error && error.name === 'TimeoutError') return new Error('no answer in time');
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error)) return error instanceof Error ? error : new Error(String(error));
  const code: unknown = Reflect.get(cause, 'code');
  const known = typeof code === 'string' && !cause.message.includes(code) ? ` (${code})` : '';
  return new Error(`no answer: ${cause.message || 'the connection failed'}${known}`, { cause: error });
}

/** Where an answer sends on to; `null` when it does not. */
export function redirectOf({ status, headers }: Exchange): string | null {
  const to = headers.find(([name]) => name === 'location')?.[1];
  return status >= 300 && status < 400 && to !== undefined ? to : null;
}

/**
 * Asks once for an address, without cookies and without following a redirect, and returns the answer.
 * @throws when there is none, and says why.
 */
export async function get(url: string, signal: AbortSignal): Promise<Exchange> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Error(`${url} is no http or https address`);
  try {
    return await ask(url, signal);
  } catch (error) {
    throw failure(error);
  }
}

async function ask(url: string, signal: AbortSignal): Promise<Exchange> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal,
    headers: { accept: 'text/html,*/*;q=0.8', 'accept-language': 'en' },
  });
  return {
    url,
    method: 'GET',
    status: response.status,
    headers: [...response.headers],
    body: await readStart(response),
    title: null,
    referrer: null,
    cookiesSent: false,
    cookieBytes: 0,
    now: Date.now(),
    place: 'page',
  };
}
