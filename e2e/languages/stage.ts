import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Look, Tab } from '../driver/browser.ts';
import { launch } from '../driver/launch.ts';
import { buildShow } from '../components/build-show.ts';

/** A browser without the extension, and a plain page in which every surface can be drawn in any language. */
export interface Gallery {
  readonly tab: Tab;
  look(look: Look): Promise<void>;
  close(): Promise<void>;
}

/** The measured pages need neither the extension nor a site: only a browser that lays text out. */
export async function openGallery(): Promise<Gallery> {
  const script = await buildShow(join(import.meta.dirname, 'showcase.tsx'));
  const server = createServer(({ url }, response) => {
    const [type, body] =
      url === '/showcase.js'
        ? ['text/javascript', script]
        : [
            'text/html',
            '<!doctype html><meta name="viewport" content="width=device-width"><title>Languages</title><script src="showcase.js"></script>',
          ];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await launch({ extension: null });
  const tab = browser.first;
  await tab.go(`http://languages.test:${port}/`);
  return {
    tab,
    look: (look) => tab.emulate(look),
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
