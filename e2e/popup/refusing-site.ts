import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on this computer that refuses some of its pages; it answers for every host name. */
export interface RefusingSite {
  /** The address of a path on a host: every name under `.test` leads here. */
  at(host: string, path: string): string;
  close(): void;
}

const html = 'text/html; charset=utf-8';

/** What nginx sends by itself. */
const nginx = `<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.24.0</center></body></html>`;
const hostile = `<!doctype html><title><img src=x onerror=alert(1)>403</title><p>Sorry <b>&lt;script&gt;</b> no`;
const working = `<!doctype html><title>It works</title><h1>It works</h1>
<script>for (const path of ['/api/a', '/api/a', '/api/b']) fetch(path);</script>`;
const doors = `<!doctype html><title>Closed</title><h1>Your session has expired. Please clear your cookies.</h1>`;

type Answer = readonly [status: number, body: string, headers?: Readonly<Record<string, string | string[]>>];

/** `/door` opens to those who come without the cookie that `/cookies` sets. */
function answer(path: string, cookies: string): Answer {
  if (path.startsWith('/api/')) return [401, '{}', { 'content-type': 'application/json' }];
  switch (path) {
    case '/good':
      return [200, '<!doctype html><title>Good</title><h1>Good</h1>'];
    case '/works':
      return [200, working];
    case '/cookies':
      return [
        200,
        '<!doctype html><title>Set</title>',
        { 'set-cookie': ['stale=1; Path=/', 'more=2; Path=/'] },
      ];
    case '/shared':
      return [200, '<!doctype html><title>Set</title>', { 'set-cookie': ['own=3; Path=/'] }];
    case '/door':
      return cookies.includes('stale=')
        ? [403, doors]
        : [200, '<!doctype html><title>Open</title><h1>Open</h1>'];
    case '/network':
      return [511, '<!doctype html><title>Network</title><h1>Network authentication required</h1>'];
    case '/carried/page':
      return [403, nginx, { server: 'cloudflare', 'cf-ray': '8f2c41d09b7e3a55-AMS' }];
    case '/cdn-cgi/trace':
      return [200, 'fl=1\nloc=NL\nwarp=on\n', { 'content-type': 'text/plain' }];
    case '/.well-known/security.txt':
      return [200, 'Contact: mailto:security@site.test\n', { 'content-type': 'text/plain' }];
    case '/hostile':
      return [403, hostile, { server: '<b>bold</b>' }];
    default:
      return [403, nginx, { server: 'nginx/1.24.0' }];
  }
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://site.test');
  const [status, body, headers = {}] = answer(pathname, request.headers.cookie ?? '');
  response.writeHead(status, { 'content-type': html, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

export async function startRefusingSite(): Promise<RefusingSite> {
  const server = createServer(respond);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A TCP server's address is never a text.
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path) => `http://${host}:${port}${path}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
