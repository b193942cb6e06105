import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate, key } from './certificate.ts';

/** What a page of the server does: it sets cookies, holds frames, and may run a script. */
export interface PageOrder {
  /** Values of `Set-Cookie`, in their order. */
  readonly set?: readonly string[];
  readonly frames?: readonly string[];
  readonly script?: string;
  /** The page is refused, 403, as long as a cookie of this name is sent. */
  readonly refuses?: string;
}

/** One server for any host name, with and without encryption. */
export interface CookieServer {
  /** Address of a page on a host: `http://…` for a host that begins so, else encrypted. */
  at(host: string, path?: string, order?: PageOrder): string;
  /** The `Cookie` header of the last request to the address's host and path; `null`: it had none. */
  sent(url: string): string | null;
  close(): void;
}

export async function startCookieServer(): Promise<CookieServer> {
  const last = new Map<string, string | null>();
  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    last.set(url.host + url.pathname, request.headers.cookie ?? null);
    const order = JSON.parse(url.searchParams.get('order') ?? '{}') as PageOrder;
    if (order.refuses !== undefined && ` ${request.headers.cookie ?? ''}`.includes(` ${order.refuses}=`)) {
      response.statusCode = 403;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('set-cookie', order.set ?? []);
    const frames = (order.frames ?? []).map(
      (src) => `<iframe src="${src.replaceAll('&', '&amp;')}"></iframe>`,
    );
    response.end(
      `<!doctype html><title>${url.host}</title>${frames.join('')}<script>${order.script ?? ''}</script>`,
    );
  };
  const plain = createServer(listener);
  const secure = createSecureServer({ cert: certificate, key }, listener);
  const ports = { http: await listen(plain), https: await listen(secure) };
  return {
    at(host, path = '/', order) {
      const isPlain = host.startsWith('http://');
      const url = new URL(path, isPlain ? host : `https://${host}`);
      url.port = String(isPlain ? ports.http : ports.https);
      if (order) url.searchParams.set('order', JSON.stringify(order));
      return url.href;
    },
    sent(url) {
      const { host, pathname } = new URL(url);
      const cookie = last.get(host + pathname);
      if (cookie === undefined) throw new Error(`Nobody asked for ${url}.`);
      return cookie;
    },
    close() {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  // A server on a port has an address with one.
  return (server.address() as AddressInfo).port;
}
