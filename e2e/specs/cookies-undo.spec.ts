import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLab } from '../cookies/lab.ts';
import type { Lab } from '../cookies/lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const chips = 'Secure; Path=/; SameSite=None; Partitioned';

test('every cookie comes back as it was, also after the background was stopped', async () => {
  const { browser, server } = lab;
  const tab = browser.first;
  const inFrame = (host: string, ...set: readonly string[]): string => server.at(host, '/frame', { set });
  await tab.go(server.at('news.test', '/', { frames: [inFrame('shop.test', `elsewhere=1; ${chips}`)] }));
  await tab.go(server.at('http://www.shop.test', '/', { set: ['unsafe=1', 'wide=1; Domain=shop.test'] }));
  const page = server.at('www.shop.test', '/deep/er/page');
  await tab.go(
    server.at('www.shop.test', '/deep/er/page', {
      set: [
        'z=1; Path=/',
        'same=host; Path=/',
        'same=wide; Domain=shop.test; Path=/',
        'same=deep; Path=/deep',
        'a=with=signs and "quotes"; Path=/',
        'hidden=1; HttpOnly; Path=/',
        'strict=1; SameSite=Strict; Path=/',
        'lax=1; SameSite=Lax; Path=/',
        'none=1; SameSite=None; Secure; Path=/',
        'lasting=1; Max-Age=86400; Path=/',
        'forever=1; Max-Age=34560000; Path=/',
        '__Secure-s=1; Secure; Domain=shop.test; Path=/',
        '__Host-h=1; Secure; Path=/',
        `__Host-p=1; ${chips}`,
        'empty=; Path=/',
        '=nameless; Path=/',
        'm=1; Path=/',
      ],
      frames: [inFrame('login.shop.test', `framed=1; ${chips}`), inFrame('chat.test', `guest=1; ${chips}`)],
    }),
  );
  await tab.go(page);
  const before = await lab.jar();
  const sent = server.sent(page);
  const tabId = await lab.tabId(tab);
  await lab.call('clearCookies', { tabId, url: page, scope: 'site' });
  expect(await lab.jar()).toEqual([]);
  // The page begins a session for nobody, under the same names.
  await tab.go(server.at('www.shop.test', '/deep/er/page', { set: ['same=anonymous; Path=/', 'visit=1'] }));
  await browser.extension.stop();
  expect(await lab.call('undoCookies', tabId)).toEqual({
    ok: true,
    restored: before.length,
    missing: [],
    parked: false,
  });
  expect(await lab.jar()).toEqual(before);
  await tab.go(page);
  expect(server.sent(page)).toBe(sent);
  expect(await browser.extension.evaluate('browser.storage.session.get()')).toEqual({});
});

test('on this computer, without encryption', async () => {
  const { browser, server } = lab;
  const tab = browser.first;
  for (const host of ['http://localhost', 'http://app.localhost', 'http://127.0.0.1']) {
    await tab.go(server.at(host, '/', { set: ['plain=1', 'safe=1; Secure', `own=1; ${chips}`] }));
    const before = (await lab.jar()).filter((cookie) => cookie.includes(`"${new URL(host).hostname}"`));
    expect(before).toHaveLength(3);
    const tabId = await lab.tabId(tab);
    const asked = { tabId, url: await tab.url(), scope: 'site' } as const;
    expect(await lab.call('clearCookies', asked)).toMatchObject({ ok: true, removed: 3, remaining: 0 });
    expect(await lab.call('undoCookies', tabId)).toMatchObject({ ok: true, restored: 3, missing: [] });
    expect(await lab.jar()).toEqual(expect.arrayContaining(before));
  }
});

test('what could not be removed is left in peace', async () => {
  const { browser, server } = lab;
  const tab = browser.first;
  const set = ['odd=1; Path=/q?x', 'odd=1; Path=/s p', 'odd=1; Path=/x/../y', 'odd=neighbour; Path=/y'];
  await tab.go(server.at('odd.test', '/', { set }));
  const before = await lab.jar();
  const tabId = await lab.tabId(tab);
  await lab.call('clearCookies', { tabId, url: await tab.url(), scope: 'site' });
  expect(await lab.call('undoCookies', tabId)).toMatchObject({ ok: true, restored: 4, missing: [] });
  expect(await lab.jar()).toEqual(before);
});

test('a page that writes over what comes back is put away first', async () => {
  const { browser, server } = lab;
  const tab = browser.first;
  // The first to come back, and so many after it that the page's timer runs in the midst of them.
  const set = ['sid=mine', ...Array.from({ length: 120 }, (_, index) => `many${index}=1`)];
  await tab.go(server.at('http://restless.test', '/', { set }));
  const tabId = await lab.tabId(tab);
  await lab.call('clearCookies', { tabId, url: await tab.url(), scope: 'site' });
  const script = `setInterval(() => { document.cookie = 'sid=' + Date.now(); }, 1)`;
  await tab.go(server.at('http://restless.test', '/', { script }));
  expect(await lab.call('undoCookies', tabId)).toMatchObject({ restored: 121, missing: [], parked: true });
  const sid = (await lab.jar()).filter((cookie) => cookie.includes('restless') && cookie.startsWith('sid '));
  expect(sid).toEqual([expect.stringContaining('"value":"mine"')]);
});

test('a second Undo, or one for a closed tab, finds nothing', async () => {
  const { browser, server } = lab;
  const tab = await browser.newTab(server.at('once.test', '/', { set: ['a=1'] }));
  const tabId = await lab.tabId(tab);
  const asked = { tabId, url: await tab.url(), scope: 'site' } as const;
  await lab.call('clearCookies', asked);
  expect(await lab.call('undoCookies', tabId)).toMatchObject({ ok: true, restored: 1 });
  expect(await lab.call('undoCookies', tabId)).toEqual({ ok: false, because: 'nothing-kept' });
  await lab.call('clearCookies', asked);
  await lab.closeTab(tab);
  expect(await lab.call('undoCookies', tabId)).toEqual({ ok: false, because: 'tab-gone' });
  expect(await lab.call('clearCookies', asked)).toEqual({ ok: false, because: 'tab-gone' });
  await lab.call('forgetSnapshot', tabId);
  expect(await browser.extension.evaluate('browser.storage.session.get()')).toEqual({});
});
