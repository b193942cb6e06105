import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../driver/browser.ts';
import { browserName, launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { servers, startServer } from './start-server.ts';
import type { Server } from './start-server.ts';
import { login } from './web-root.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch({ extension: join(import.meta.dirname, `../../dist/${browserName}`) });
});

afterAll(() => browser.close());

describe.each(Object.values(servers))('$name', (kind) => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer(kind);
    // The very first navigations after an extension was loaded can pass unseen.
    await until('the extension to see refusals', async () => {
      await browser.first.go(server.address('/denied/'));
      for (let look = 0; look < 50; look += 1) if ((await browser.first.card()) !== null) return true;
      return false;
    });
  }, 60_000);

  afterAll(() => server.close());

  it.each<[reason: string, path: string]>([
    ['a rule', '/denied/index.html'],
    ['a folder without a front page, listing off', '/listing/'],
    ['a file that the worker may not read', '/unreadable.html'],
  ])('names the server for %s', async (_reason, path) => {
    await browser.first.go(server.address(path));
    const text = await until(
      'a card that names the server',
      async () => {
        const shown = (await browser.first.card())?.text ?? '';
        return shown.includes(server.name) ? shown : null;
      },
      30_000,
    );
    expect(text).toContain('403');
    expect(text).toContain(new URL(server.address(path)).hostname);
  });

  it('says that it is a folder', async () => {
    await browser.first.go(server.address('/listing/'));
    await until('a card that speaks of a folder', async () =>
      (await browser.first.card())?.text.includes('folder'),
    );
  });

  it('shows nothing where the visitor answers the log-in prompt', async () => {
    const tab = await browser.newTab();
    await tab.answerLogin(login);
    await tab.go(server.address('/staff/'));
    expect(await tab.text()).toContain('This page is open.');
    expect(await tab.card()).toBeNull();
    await tab.close();
    // A page behind another draws nothing.
    await browser.first.activate();
  });

  it('shows nothing in a page that is open', async () => {
    await browser.first.go(server.address('/open/'));
    expect(await browser.first.text()).toContain('This page is open.');
    expect(await browser.first.card()).toBeNull();
  });
});
