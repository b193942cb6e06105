import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came, with what a probe must or must not carry. */
export interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly cookie: string | null;
  readonly authorization: string | null;
  readonly referer: string | null;
  /** Milliseconds on the server's own clock. */
  readonly at: number;
  /** The one before it was answered by then. */
  readonly isAlone: boolean;
}

/** A site that counts: every host name under `.test` leads here. */
export interface AskedSite {
  at(host: string, path: string): string;
  /** What was asked of hosts whose name ends so, in order; browsers' own requests for an icon left out. */
  asked(host: string): readonly Asked[];
  close(): void;
}

type Answer = readonly [status: number, body: string, headers?: Readonly<Record<string, string>>];

const open = '<!doctype html><title>Open</title><h1>This page is open</h1><p>Welcome.';
/** What nginx sends by itself. */
const closed =
  '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.24.0</center></body></html>';
const refused: Answer = [403, closed, { server: 'nginx/1.24.0' }];
const letIn: Answer = [200, open];

/** What each path answers; `times`: how often its host was asked for it, this time included. */
const paths: Readonly<Record<string, (request: IncomingMessage, times: number) => Answer | 'never'>> = {
  '/stale': ({ headers }) => (headers.cookie?.includes('stale=') === true ? refused : letIn),
  '/editors': ({ headers }) =>
    headers.cookie?.includes('stale=') === true
      ? refused
      : [302, '', { location: '/accounts/login?next=/editors' }],
  '/once': (_request, times) => (times === 1 ? refused : letIn),
  '/area/inner/page': () => refused,
  '/area/inner/': () => refused,
  '/limited': (_request, times) => (times === 1 ? refused : [429, 'Too many', { 'retry-after': '30' }]),
  '/checked': (_request, times) =>
    times === 1
      ? refused
      : [403, '<title>Just a moment...</title>', { 'cf-mitigated': 'challenge', server: 'cloudflare' }],
  '/hanging': (_request, times) => (times === 1 ? refused : 'never'),
  '/logout': () => refused,
  '/form': ({ method }) =>
    method === 'POST'
      ? refused
      : [200, '<!doctype html><title>Form</title><form method="post"><button>Send</button></form>'],
  '/law': () => [451, '<!doctype html><title>Unavailable</title><p>Unavailable for legal reasons.'],
  '/staff/': ({ headers }) =>
    headers.authorization === undefined
      ? [401, 'Who?', { 'www-authenticate': 'Basic realm="Staff"' }]
      : [200, open, { 'set-cookie': 'seen=1; Path=/' }],
  '/staff/closed': () => refused,
  '/set': () => [200, open, { 'set-cookie': 'stale=1; Path=/' }],
  '/shut': () => refused,
};

export async function startAskedSite(): Promise<AskedSite> {
  const asked: Asked[] = [];
  let pending = 0;
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', headers, url = '/' } = request;
    const host = (headers.host ?? '').replace(/:\d+$/, '');
    const isAlone = pending === 0;
    pending += 1;
    response.once('close', () => (pending -= 1));
    const { cookie = null, authorization = null, referer = null } = headers;
    if (url !== '/favicon.ico')
      asked.push({ method, host, path: url, cookie, authorization, referer, at: performance.now(), isAlone });
    const times = asked.filter((one) => one.host === host && one.path === url).length;
    const answer = host.endsWith('shut.test')
      ? refused
      : (paths[url.split('?')[0] ?? '']?.(request, times) ?? elsewhere(url));
    if (answer === 'never') return;
    const [status, body, more = {}] = answer;
    response.writeHead(status, { 'content-type': 'text/html', 'cache-control': 'no-store', ...more });
    response.end(body);
  };
  const server = createServer(respond);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A TCP server's address is never a text.
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path) => `http://${host}:${port}${path}`,
    asked: (host) => asked.filter((one) => one.host.endsWith(host)),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function elsewhere(url: string): Answer {
  return url === '/' ? letIn : [404, '<!doctype html><title>Nothing</title><h1>Nothing here</h1>'];
}
