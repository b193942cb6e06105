import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Browser, Card, Tab } from '../driver/browser.ts';
import { browserName, launch } from '../driver/launch.ts';
import { listen } from '../driver/listen.ts';
import { until } from '../driver/until.ts';

/** A document as a server sends it, refused unless it says otherwise. */
export interface Scene {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The end of the body never comes. */
  readonly endless?: boolean;
}

/** A real browser with the built extension, and a server whose pages the spec itself writes. */
export interface Stage {
  readonly browser: Browser;
  readonly tab: Tab;
  /** An address that answers with the scene, on a site of its own. */
  address(scene: Scene): string;
  /** Goes to such an address. */
  open(scene: Scene): Promise<void>;
  /** The same, and waits for the card. */
  meet(scene: Scene): Promise<Card>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const scenes: Scene[] = [];
  const server = createServer((request, response) => answer(request, response, scenes));
  const { port, close } = await listen(server);
  const browser = await launch({ extension: join(import.meta.dirname, `../../dist/${browserName}`) });
  const tab = browser.first;
  const address = (scene: Scene): string => `http://scene-${scenes.push(scene) - 1}.test:${port}/shop/item`;
  const open = (scene: Scene): Promise<void> =>
    scene.endless === true ? tab.start(address(scene)) : tab.go(address(scene));
  await until('the extension sees refusals', async () => {
    await open({ body: '<title>Canary</title>' });
    const [card] = await Promise.allSettled([until('a card', () => tab.card(), 1_000)]);
    return card.status === 'fulfilled';
  });
  return {
    browser,
    tab,
    address,
    open,
    async meet(scene) {
      await open(scene);
      await tab.seeCard();
      // It fades in: at first there is nothing to read.
      return until('a card that can be read', async () => {
        const card = await tab.card();
        return card?.text === '' ? null : card;
      });
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}

function answer({ headers, url }: IncomingMessage, response: ServerResponse, scenes: readonly Scene[]): void {
  const number = Number(/^scene-(\d+)\./.exec(headers.host ?? '')?.[1]);
  const scene = scenes[number];
  if (!scene || url !== '/shop/item') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Good</title><p>Good');
    return;
  }
  const { status = 403, type = 'text/html; charset=utf-8', body } = scene;
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...scene.headers });
  if (scene.endless === true) response.write(body);
  else response.end(body);
}

/** An ordinary refused page with something in it. */
export function page(content: string, head = ''): Scene {
  return {
    body: `<!doctype html><html lang="en"><head><title>Forbidden</title>${head}</head><body><h1>Forbidden</h1>${content}</body></html>`,
  };
}
