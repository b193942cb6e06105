import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Where it serves, without a slash at the end. */
  readonly origin: string;
  /** A good page with so many resources, of which every tenth is fetched by a script. */
  pageUrl(resources: number): string;
  readonly refusedUrl: string;
  /** A refused page of a host of its own, for a browser that takes every host for this computer. */
  refusedAt(host: string): string;
  /** A good page whose script fetches refused addresses, each another one. It sets `done` when all were answered. */
  stormUrl(from: number, to: number): string;
  close(): Promise<void>;
}

const kinds = ['picture', 'script', 'style'] as const;
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
const bodies = {
  picture: ['image/svg+xml', picture],
  script: ['text/javascript', 'globalThis.loaded = (globalThis.loaded ?? 0) + 1;'],
  style: ['text/css', 'p { color: CanvasText; }'],
  fetched: ['application/json', '{"ok":true}'],
} as const;

/** Serves pages whose resources are small and never cached: what is measured is requests, not bytes. */
export async function startPageServer(): Promise<PageServer> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, what = '', which = ''] = pathname.split('/');
    if (what === 'storm') send(response, 200, ['text/html', stormOf(which)]);
    else if (what === 'page') send(response, 200, ['text/html', pageWith(Number(which))]);
    else if (what === 'refused') send(response, 403, ['text/html', '<h1>Forbidden</h1>']);
    else
      send(response, 200, bodies[[...kinds, 'fetched' as const].find((kind) => kind === what) ?? 'fetched']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Without a path for a socket, the address is one of a port.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    pageUrl: (resources) => `${origin}/page/${resources}`,
    refusedUrl: `${origin}/refused`,
    refusedAt: (host) => `http://${host}:${port}/refused`,
    stormUrl: (from, to) => `${origin}/storm/${from}-${to}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function send(response: ServerResponse, status: number, [type, body]: readonly [string, string]): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function pageWith(resources: number): string {
  const elements = Array.from({ length: resources }, (_, at) => elementOf(at));
  return `<!doctype html><meta charset="utf-8"><title>A good page</title><p>Some text.</p>${elements.join('')}`;
}

function elementOf(at: number): string {
  if (at % 10 === 9) return `<script>fetch('/fetched/${at}').then((r) => r.text())</script>`;
  const kind = kinds[at % kinds.length];
  if (kind === 'script') return `<script src="/script/${at}" defer></script>`;
  return kind === 'style'
    ? `<link rel="stylesheet" href="/style/${at}">`
    : `<img src="/picture/${at}" alt="">`;
}

const atOnce = 20;

function stormOf(range: string): string {
  const [from = 0, to = 0] = range.split('-').map(Number);
  return `<!doctype html><meta charset="utf-8"><title>A storm</title><script>
    let next = ${from};
    const poll = async () => {
      while (next < ${to}) await fetch('/refused/' + next++).then((r) => r.text());
    };
    Promise.all(Array.from({ length: ${atOnce} }, poll)).then(() => { globalThis.done = true; });
  </script>`;
}
