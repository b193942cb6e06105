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

/** Asks once for an address, without cookies and without following a redirect, and returns the answer. */
export async function get(url: string, signal: AbortSignal): Promise<Exchange> {
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
