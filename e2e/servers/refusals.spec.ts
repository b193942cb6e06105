import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../driver/browser.ts';
import { launchProduct } from '../driver/launch-product.ts';
import { until } from '../driver/until.ts';
import { servers, startServer } from './start-server.ts';
import type { Server } from './start-server.ts';
import { login } from './web-root.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchProduct();
});

afterAll(() => browser.close());

describe.each(Object.values(servers))('$name', (kind) => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer(kind);
  });

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
    const tab = await browser.newTab(server.address('/open/'));
    await tab.answerLogin(login);
    // Firefox counts the load as ended when it asks.
    await tab.start(server.address('/staff/'));
    await until('the page behind the log-in', async () => (await tab.text()).includes('This page is open.'));
    expect(await tab.card()).toBeNull();
    await tab.close();
  });

  it('says who asks where the visitor cancels the log-in prompt', async () => {
    const tab = await browser.newTab(server.address('/open/'));
    await tab.answerLogin('cancel');
    await tab.start(server.address('/staff/', 'strangers.servers.test'));
    const { text } = await tab.seeCard();
    expect(text).toContain('401');
    expect(text).toContain('“Staff area”');
    await tab.close();
  });

  it('shows nothing in a page that is open', async () => {
    await browser.first.go(server.address('/open/'));
    expect(await browser.first.text()).toContain('This page is open.');
    expect(await browser.first.card()).toBeNull();
  });
});

describe('nginx', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(servers.nginx);
  });
  afterAll(() => server.close());

  it('is told apart when it limits requests', async () => {
    await browser.first.go(server.address('/limited/'));
    await browser.first.go(server.address('/limited/'));
    expect((await browser.first.seeCard()).text).toContain('429');
  });

  it('opens a page that it closed for a stale session, once the cookies are cleared', async () => {
    const tab = browser.first;
    const page = server.address('/session/board', 'www.crumbs.test');
    await tab.go(page);
    expect(await tab.text()).toContain('This page is open.');
    await tab.evaluate(() => (document.cookie = 'session=stale; path=/; max-age=900'));
    // Chromium writes it after the page has gone on.
    await until('the cookie', async () => (await browser.cookies()).some(({ name }) => name === 'session'));
    await tab.go(page);
    expect((await tab.seeCard()).text).toContain('403');
    await tab.clickCard({ name: 'Clear cookies' });
    await until('the page', async () => (await tab.text()).includes('This page is open.'));
    expect((await browser.cookies()).filter(({ domain }) => domain.endsWith('crumbs.test'))).toEqual([]);
  });
});
