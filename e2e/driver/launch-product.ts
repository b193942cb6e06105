import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, LaunchOptions } from './browser.ts';
import { browserName, launch } from './launch.ts';
import { until } from './until.ts';
import { copyWithoutIds } from './without-document-ids.ts';

export interface ProductOptions extends Partial<LaunchOptions> {
  /** The browser tells the extension no documents' ids, as Firefox before 153. */
  readonly withoutIds?: boolean;
}

/**
 * The browser with Why403 as it was built, ready: a first refusal was noticed. Chromium may not tell a new extension of the very
 * first navigation, so that is a fact to wait for.
 */
export async function launchProduct({
  withoutIds = false,
  ...options
}: ProductOptions = {}): Promise<Browser> {
  const built = join(import.meta.dirname, `../../dist/${browserName}`);
  const extension = withoutIds ? await copyWithoutIds(built) : built;
  const browser = await launch({ extension, ...options });
  const canary = createServer((_, response) =>
    response.writeHead(403, { 'content-type': 'text/html' }).end('<!doctype html><title>Canary</title>'),
  );
  await new Promise<void>((resolve) => canary.listen(0, resolve));
  // A server that listens on TCP has such an address.
  const { port } = canary.address() as AddressInfo;
  await until('the extension notices refusals', async () => {
    await browser.first.go(`http://canary.test:${port}/`);
    const [card] = await Promise.allSettled([until('a card', () => browser.first.card(), 1_000)]);
    return card.status === 'fulfilled';
  });
  await browser.first.go('about:blank');
  canary.closeAllConnections();
  await new Promise((resolve) => canary.close(resolve));
  return browser;
}
