import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came, with what a step is said to change about it. */
interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A site whose refusals each end by one step; it answers for every host name under `.test`. */
export interface SteppingSite {
  at(host: string, path: string): string;
  /** What was asked of a host, in order, icons left out. */
  asked(host: string): readonly Asked[];
  close(): void;
}

type Answer = readonly [status: number, body: string, headers?: Readonly<Record<string, string>>];

interface Visit extends Pick<Asked, 'method' | 'headers'> {
  /** How often this host was asked for this path, this time included. */
  readonly times: number;
  readonly query: string;
  readonly port: string;
}

function page(title: string, body = ''): string {
  return `<!doctype html><title>${title}</title><h1>${title}</h1>${body}`;
}

const open: Answer = [200, page('Open')];
/** What nginx sends by itself. */
const nginx =
  '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.24.0</center></body></html>';
const closed: Answer = [403, nginx, { server: 'nginx/1.24.0' }];
const limited = page('Too many requests', '<p>You have sent too many requests.');
const signInWanted = page('Sign in', '<p>You must be signed in to see this page.');
const form = page('Form', '<form method="post"><input name="text"><button>Send</button></form>');
const token = page('CSRF verification failed', '<p>CSRF verification failed. Request aborted.');

const paths: Readonly<Record<string, (visit: Visit) => Answer>> = {
  '/': () => open,
  '/letter': () => open,
  '/letter)': () => closed,
  '/campaign': ({ query }) => (query === '' ? open : closed),
  '/press/2024/': () => closed,
  '/press/': () => open,
  '/closed': () => closed,
  '/second-time': ({ times }) => (times === 1 ? closed : open),
  '/in-a-moment': ({ times }) => (times === 1 ? [429, limited, { 'retry-after': '3' }] : open),
  '/slow-down': ({ times }) => (times === 1 ? [429, limited] : open),
  '/members': () => [401, `${signInWanted}<p><a href="/enter/login">Go on</a>`],
  '/club': () => [401, `${signInWanted}<p><a rel="login" href="/door">Door</a>`],
  '/staff': ({ headers }) =>
    headers.authorization === undefined
      ? [401, page('Who?'), { 'www-authenticate': 'Basic realm="Staff"' }]
      : open,
  '/admin': () => [
    403,
    page('Access denied', '<p>You do not have permission to access this page.<p><a href="/login">Log in</a>'),
  ],
  '/enter/login': () => [200, page('Name and password')],
  '/login': () => [200, page('Name and password')],
  '/door': () => [200, page('Name and password')],
  '/form': ({ method }) => (method === 'POST' ? [403, token] : [200, form]),
  '/law': ({ port }) => [
    451,
    page('Unavailable for legal reasons'),
    { link: `<http://court.test:${port}/notice>; rel="blocked-by"` },
  ],
  '/gallery': () => [200, page('Gallery', '<p><a href="/photo.jpg">Photo</a>')],
  '/photo.jpg': ({ headers }) =>
    headers.referer === undefined
      ? open
      : [403, page('Hotlinking is not allowed', '<p>Hotlinking of images is not allowed.')],
  '/notice': () => open,
  '/with-map': ({ port }) => [
    200,
    page('With a map', `<iframe src="http://map.test:${port}/map?key=1"></iframe>`),
  ],
  '/map': () => closed,
  '/works': () => [200, page('It works', '<script>fetch("/api")</script>')],
  '/api': () => [401, '{}', { 'content-type': 'application/json' }],
};

function answer(path: string, visit: Visit): Answer {
  return paths[path]?.(visit) ?? [404, page('Nothing here')];
}

export async function startSteppingSite(): Promise<SteppingSite> {
  const all: Asked[] = [];
  const respond = ({ url = '/', method = '', headers }: IncomingMessage, response: ServerResponse): void => {
    const {
      pathname: path,
      search: query,
      hostname: host,
      port,
    } = new URL(url, `http://${headers.host ?? ''}`);
    if (path !== '/favicon.ico') all.push({ method, host, path, headers });
    const times = all.filter((one) => one.host === host && one.path === path).length;
    const [status, body, more = {}] = answer(path, { method, headers, query, port, times });
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...more });
    response.end(body);
  };
  const server = createServer(respond);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A TCP server's address is never a text.
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path) => `http://${host}:${port}${path}`,
    asked: (host) => all.filter((one) => one.host === host),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
