import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that asks for the same few things again and again, and is refused each time. */
export interface Poller {
  readonly address: string;
  /** How many requests were refused so far, and answered to the end. */
  refused(): number;
  close(): Promise<void>;
}

/** Several requests under way at a time, as a broken application has them. */
const page = (requests: number): string => `<!doctype html><title>Polling</title><h1>Polling</h1><script>
  let left = ${requests};
  const poll = async () => {
    while (left > 0) {
      left -= 1;
      await fetch('/api/' + (left % 5), { cache: 'no-store' }).catch(() => undefined);
    }
  };
  for (let lane = 0; lane < 6; lane += 1) void poll();
</script>`;

export async function startPoller(requests: number): Promise<Poller> {
  let refused = 0;
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const isPage = request.url === '/';
    if (!isPage) response.on('finish', () => (refused += 1));
    response.writeHead(isPage ? 200 : 403, { 'content-type': 'text/html', 'cache-control': 'no-store' });
    response.end(isPage ? page(requests) : '<title>403</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://storm.test:${port}/`,
    refused: () => refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
