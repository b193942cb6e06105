import type { Asked, Headers, Reply } from './exhibit.ts';

/** An HTML answer. The page says it is one, in UTF-8. */
export function html(status: number, body: string, headers: Headers = {}): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

export function json(status: number, value: unknown, headers: Headers = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function text(status: number, body: string, headers: Headers = {}): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

export function redirect(location: string, status = 302): Reply {
  return { status, headers: { location }, body: null };
}

/** A document of one's own: what an ordinary site would send, without the look of anybody. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem}</style>${head}</head><body>${body}</body></html>`;
}

/** How a site's own application refuses: a page of its own that says little. */
export function refusal(status: number, body = '<p>You may not open this page.</p>', head = ''): Reply {
  const title = status === 401 ? 'Please sign in' : 'Not for you';
  return html(status, page(title, `<h1>${title}</h1>${body}`, head));
}

/**
 * The same gallery under another site's name. Where host names are mapped to this computer there are names enough;
 * otherwise `localhost` and `127.0.0.1` are two sites.
 */
export function otherSite(asked: Asked): string {
  const { protocol, hostname, port } = asked.url;
  const others: Readonly<Record<string, string>> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };
  return `${protocol}//${others[hostname] ?? 'elsewhere.test'}:${port}`;
}

/** A number of the query, within bounds. */
export function numberOf(asked: Asked, name: string, fallback: number): number {
  const value = Number(asked.url.searchParams.get(name) ?? fallback);
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 100_000_000) : fallback;
}
