import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { componentPage, componentsPath } from '../components/component-pages.ts';
import type { Asked, Reply } from './exhibit.ts';
import { frontPage } from './front-page.ts';
import { exhibits, groups } from './groups.ts';
import { html, text } from './reply.ts';

/** A server on this computer with one address for every kind of refusal, for people who try the product and for its tests. */
export interface Gallery {
  /** The front page, with a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** How often a path, with its query, was asked for. */
  hits(path: string): number;
  close(): Promise<void>;
}

const byPath = new Map(exhibits.map((exhibit) => [exhibit.path, exhibit]));

/** Opens the gallery on a port; 0, the default, lets the system choose one. */
export async function startGallery(port = 0): Promise<Gallery> {
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    visits.set(url, (visits.get(url) ?? 0) + 1);
    respond(request, response, visits.get(url) ?? 1).catch((error: unknown) => {
      // A visitor who leaves a slow page ends its reply: that is what such a page is for.
      if (!response.destroyed) response.destroy();
      if (!isHangUp(error)) console.error(`The gallery failed at ${url}.`, error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // A server that listens on TCP has such an address.
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}/`,
    port: address.port,
    hits: (path) => visits.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, visit: number): Promise<void> {
  const leaving = new AbortController();
  response.once('close', () => leaving.abort());
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const method = request.method ?? 'GET';
  const { headers } = request;
  const reply = await answer({
    method,
    url,
    headers,
    cookies: cookiesOf(headers.cookie),
    visit,
    signal: leaving.signal,
  });
  await send(response, reply);
}

async function answer(asked: Asked): Promise<Reply> {
  const { pathname } = asked.url;
  if (pathname === '/') return html(200, frontPage(groups));
  if (pathname.startsWith(componentsPath)) return componentPage(asked.url);
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: null };
  const exhibit = byPath.get(pathname);
  return exhibit ? exhibit.answer(asked) : text(404, 'The gallery has no such page.\n');
}

async function send(response: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  response.statusCode = status;
  for (const [name, value] of Object.entries({ 'cache-control': 'no-store', ...headers }))
    response.setHeader(name, value);
  if (body === null || typeof body === 'string' || Buffer.isBuffer(body)) {
    response.end(body ?? undefined);
    return;
  }
  await pipeline(Readable.from(body), response);
}

function isHangUp(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
  );
}

function cookiesOf(header = ''): ReadonlyMap<string, string> {
  return new Map(
    header.split(/;\s*/u).map((cookie) => {
      const [name = '', ...value] = cookie.split('=');
      return [name, value.join('=')];
    }),
  );
}
