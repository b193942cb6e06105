import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Answer = readonly [status: number, body: string, headers?: Readonly<Record<string, string>>];

const page = (words: string): string => `<!doctype html><title>Site</title><h1>Site</h1><p>${words}</p>`;
const open: Answer = [200, page('This page is open.')];

const closed = (words: string, status = 403): Answer => [status, page(words)];

interface Asked {
  readonly cookie: string;
  readonly country: string | undefined;
  readonly query: URLSearchParams;
  /** How often this address was asked for, this time included. */
  readonly times: number;
}

/** An application's own refusals, in its own words. */
const paths: Readonly<Record<string, (asked: Asked) => Answer>> = {
  '/app/expired': ({ cookie }) =>
    cookie.includes('session=') ? closed('Your session has expired. Please sign in again.') : open,
  '/app/silent-session': ({ cookie }) => (cookie.includes('session=') ? closed('Forbidden') : open),
  '/app/cart': ({ cookie }) => (cookie.includes('cart=broken') ? closed('Request not allowed.') : open),
  '/app/cookies': ({ cookie }) =>
    cookie.length > 4_000 ? [431, page('Request Header Fields Too Large')] : open,
  '/app/role': () =>
    closed('You do not have permission to view this page. Ask an administrator for the role Editor.'),
  '/app/team': () => closed('Your account does not have access to this workspace.'),
  '/app/country': ({ country }) =>
    country === 'XX' ? closed('This content is not available in your country.') : open,
  '/app/vpn': ({ country }) =>
    country === 'XX' ? closed('VPN or proxy detected. Turn off your VPN to go on.') : open,
  '/app/here': () => closed('This content is not available in your country.'),
  '/app/law': () => [451, page('Unavailable for legal reasons.')],
  '/app/quota': () => closed('The download quota for this file has been exceeded.'),
  '/app/suspended': () => closed('This account has been suspended. Contact your hosting provider.'),
  '/app/flaky': ({ times }) => (times === 1 ? closed('Forbidden') : open),
  '/app/deploying': ({ times }) => (times === 1 ? closed('') : open),
  '/app/soon': ({ times }) =>
    times === 1 ? [429, page('Too many requests.'), { 'retry-after': '1' }] : open,
  '/app/soon-in-words': ({ times }) =>
    times === 1 ? [403, page('Rate limit exceeded. Try again later.'), { 'retry-after': '1' }] : open,
  '/app/member': ({ cookie }) =>
    cookie.includes('member=') ? open : [401, page('Please <a rel="login" href="/app/login">sign in</a>.')],
  '/app/member-403': ({ cookie }) =>
    cookie.includes('member=')
      ? open
      : closed('You must be logged in to view this page. <a rel="login" href="/app/login">Log in</a>'),
  '/app/member-form': ({ cookie }) => (cookie.includes('member=') ? open : [403, signInForm]),
  '/app/editors': ({ cookie }) => (cookie.includes('session=') ? closed('Forbidden') : [403, signInForm]),
  '/app/login': () => [200, page('<form><input type="password"></form>'), { 'set-cookie': 'member=1' }],
  '/app/search': ({ query }) =>
    /<script|union select/i.test(query.get('q') ?? '') ? [403, modSecurity] : open,
  '/app/link': () => closed('This link has expired.'),
  '/app/closed': () => closed(''),
  '/app/bare': () => closed('Forbidden'),
  '/app/campaign': ({ query }) => (query.has('utm_source') ? closed('Forbidden') : open),
};

const signInForm = page('<form><input name="name"><input type="password" name="word"></form>');

/** As ModSecurity and many a firewall have Apache say it. */
const modSecurity =
  '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n<hr>\n<address>Apache/2.4.57 (Debian) Server at www.site.test Port 80</address>\n</body></html>\n';

/** Starts the application. What none of its paths refuses is open: it stands behind the proxies too. */
export async function startApplication(port: number): Promise<() => void> {
  const visits = new Map<string, number>();
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://www.site.test');
    const times = (visits.get(url.href) ?? 0) + 1;
    visits.set(url.href, times);
    const { cookie = '' } = request.headers;
    const country = request.headers['x-country'];
    const asked = {
      cookie,
      country: typeof country === 'string' ? country : undefined,
      query: url.searchParams,
      times,
    };
    const [status, body, headers = {}] = paths[url.pathname]?.(asked) ?? open;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
  // Long cookies are the application's own to refuse.
  const server = createServer({ maxHeaderSize: 65_536 }, respond);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
