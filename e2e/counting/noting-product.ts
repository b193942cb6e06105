import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startPageServer } from '../../bench/page-server.ts';
import type { PageServer } from '../../bench/page-server.ts';
import type { Browser } from '../driver/browser.ts';
import { copyWithCode } from '../driver/copy-with-code.ts';
import { browserName } from '../driver/launch.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { deliveriesKey, notingCode } from './deliveries.ts';
import type { Delivery } from './deliveries.ts';

/** Why403 with a background that notes what it is handed, and pages to go to. */
export interface NotingProduct {
  readonly browser: Browser;
  readonly server: PageServer;
  /** What stands under a key of `storage.session`; `null`: nothing. */
  readonly stored: (key: string) => Promise<unknown>;
  readonly deliveries: () => Promise<readonly Delivery[]>;
  readonly close: () => Promise<void>;
}

/** @param code runs in the background too, before its own. */
export async function launchNoting(code = ''): Promise<NotingProduct> {
  const copy = await copyWithCode(
    join(import.meta.dirname, `../../dist/${browserName}`),
    notingCode() + code,
  );
  const server = await startPageServer();
  const browser = await launchProduct({ extension: copy });
  const stored = (key: string): Promise<unknown> =>
    browser.extension.evaluate(
      `browser.storage.session.get('${key}').then((stored) => stored['${key}'] ?? null)`,
    );
  return {
    browser,
    server,
    stored,
    // What the copy's background wrote.
    deliveries: async () => ((await stored(deliveriesKey)) ?? []) as readonly Delivery[],
    async close() {
      await browser.close();
      await server.close();
      await rm(copy, { recursive: true });
    },
  };
}
