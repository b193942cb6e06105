import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A port that nobody listens on, for a server that must be told its own. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on TCP has such an address.
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
