import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages that have misled others, on any host; and a count of everything that was asked for. */
export interface TrapServer {
  at(host: string, path: string): string;
  /** Every request since the last call, as `host/path?query`, but for the icon that browsers ask for by themselves. */
  asked(): readonly string[];
  close(): void;
}

type Route = (request: IncomingMessage, response: ServerResponse) => void;

const page = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Route => {
  const source = `<!doctype html><html lang="en"><meta charset="utf-8">${body}`;
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', 'cache-control': 'no-store', ...headers });
    response.end(source);
  };
};

const shop = `<title>Shop</title><main></main><script>
  const article = (number) => '<article><h2>Chair ' + number + '</h2><p>Oak, with a soft seat, in stock, sent within two days.</p></article>';
  document.querySelector('main').innerHTML = Array.from({ length: 40 }, (_, number) => article(number)).join('');
</script>`;

/** Tries whatever a page has to learn of an extension, and says what came of it. */
const probing = `<title>Probing</title><pre>…</pre><script>
  const { origin, files } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const loaded = (make) => new Promise((resolve) => {
    const element = make();
    element.onload = () => resolve('loads');
    element.onerror = () => resolve('fails');
    document.body.append(element);
  });
  const tries = (url) => [
    fetch(url).then(() => 'loads', () => 'fails'),
    fetch(url, { mode: 'no-cors' }).then(() => 'loads', () => 'fails'),
    loaded(() => Object.assign(new Image(), { src: url })),
    loaded(() => Object.assign(document.createElement('script'), { src: url })),
    loaded(() => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
  ];
  Promise.all(files.flatMap((file) => tries(origin + file))).then(async (results) => {
    const { host } = new URL(origin);
    const { runtime } = globalThis.browser ?? globalThis.chrome ?? {};
    const forged = { type: 'page/forget', ids: 'all' };
    const answer = await Promise.resolve(runtime?.sendMessage?.(host, forged)).catch(() => undefined);
    const added = document.querySelectorAll('html > :not(head, body), [popover]').length;
    document.querySelector('pre').textContent = JSON.stringify({ results: [...new Set(results)], answer: answer ?? null, added });
  });
</script>`;

const routes: Readonly<Record<string, Route>> = {
  '/good': page(200, '<title>Good</title><h1>Good</h1>'),
  '/refused': page(403, '<title>Forbidden</title><h1>Forbidden</h1>'),
  '/renders': page(403, shop),
  '/says-404': page(403, '<title>404</title><h1>404 Not Found</h1><p>Error 404: there is no such page.'),
  '/sign-in-first': page(401, '<meta http-equiv="refresh" content="0;url=/good"><title>Sign in</title>'),
  '/prompt': (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="Prompt"' }).end(),
  '/probing': page(200, probing),
  // Its document begins, and never ends: the visitor goes on meanwhile.
  '/endless': (_, response) => {
    response.writeHead(403, { 'content-type': 'text/html' });
    response.write('<!doctype html><title>Endless</title><h1>Endless</h1>');
  },
};

export async function startTrapServer(): Promise<TrapServer> {
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    if (url.pathname !== '/favicon.ico') asked.push(`${url.hostname}${url.pathname}${url.search}`);
    const route = routes[url.pathname] ?? page(404, '<title>Nothing here</title>');
    route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path) => `http://${host}:${port}${path}`,
    asked() {
      const now = asked;
      asked = [];
      return now;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
