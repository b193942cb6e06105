import { createServer } from 'node:http';
import { listen } from '../driver/listen.ts';

/** A page that asks for the same few things again and again, and is refused each time. */
export interface Poller {
  readonly address: string;
  /** How many requests were refused so far, and answered to the end. */
  refused(): number;
  /** Every request was answered, and the page asks no more. */
  isOver(): boolean;
  close(): Promise<void>;
}

/** Several requests under way at a time, as a broken application has them. */
const page = `<!doctype html><title>Polling</title><h1>Polling</h1><script>
  let asked = 0;
  const poll = async () => {
    for (;;) {
      asked += 1;
      const answer = await fetch('/api/' + (asked % 5), { cache: 'no-store' }).catch(() => null);
      if (answer === null) return;
    }
  };
  for (let lane = 0; lane < 6; lane += 1) void poll();
</script>`;

/** Refuses every request but the page, until `isEnough` says of the refusals so far that they are. */
export async function startPoller(isEnough: (refusals: number) => boolean): Promise<Poller> {
  let asked = 0;
  let refused = 0;
  let isOver = false;
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const isPage = request.url === '/';
    isOver ||= isEnough(asked);
    if (!isPage && isOver) {
      // A good answer would count as one that got in after all.
      response.destroy();
      return;
    }
    if (!isPage) {
      asked += 1;
      response.on('finish', () => (refused += 1));
    }
    response.writeHead(isPage ? 200 : 403, { 'content-type': 'text/html', 'cache-control': 'no-store' });
    response.end(isPage ? page : '<title>403</title>');
  });
  const { port, close } = await listen(server);
  return {
    address: `http://storm.test:${port}/`,
    refused: () => refused,
    isOver: () => isOver && refused === asked,
    close,
  };
}
