import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../driver/until.ts';
import { openLab } from '../cookies/lab.ts';
import type { Lab } from '../cookies/lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab({ preferences: { 'privacy.userContext.enabled': true } });
});
afterAll(() => lab.close());

/** In which window a cookie was made stands in its value: the browser's own word for it is compared with that. */
const setIn = (window: string): readonly string[] => [
  `sid=${window}; Path=/`,
  `__Host-p=${window}; Secure; Path=/; SameSite=None; Partitioned`,
];
const isPrivate = (cookie: string): boolean => cookie.includes('"isPrivate":true');

test('a private window and an ordinary one each keep their own', async () => {
  const { browser, server } = lab;
  const page = server.at('www.bank.test', '/ordinary', { set: setIn('ordinary') });
  const privatePage = server.at('www.bank.test', '/private', { set: setIn('private') });
  await browser.first.go(page);
  const tab = await browser.newPrivateWindow(privatePage);
  const before = await lab.jar();
  const ordinary = before.filter((cookie) => !isPrivate(cookie));
  const hidden = before.filter(isPrivate);
  expect([ordinary.length, hidden.length]).toEqual([2, 2]);
  expect(hidden.every((cookie) => cookie.includes('"value":"private"'))).toBe(true);

  const inPrivate = { tabId: await lab.tabId(tab), url: privatePage, scope: 'site' } as const;
  expect(await lab.call('countCookies', inPrivate)).toEqual({ count: 2, otherHosts: [] });
  expect(await lab.call('clearCookies', inPrivate)).toMatchObject({ ok: true, removed: 2, remaining: 0 });
  expect(await lab.jar()).toEqual(ordinary);
  expect(await lab.call('undoCookies', inPrivate.tabId)).toMatchObject({
    ok: true,
    restored: 2,
    missing: [],
  });
  expect(await lab.jar()).toEqual(before);

  const inOrdinary = { tabId: await lab.tabId(browser.first), url: page, scope: 'site' } as const;
  expect(await lab.call('clearCookies', inOrdinary)).toMatchObject({ ok: true, removed: 2, remaining: 0 });
  expect(await lab.jar()).toEqual(hidden);
  expect(await lab.call('undoCookies', inOrdinary.tabId)).toMatchObject({ ok: true, restored: 2 });
  expect(await lab.jar()).toEqual(before);

  await lab.call('clearCookies', inPrivate);
  await lab.closeTab(tab);
  const later = await browser.newPrivateWindow(server.at('www.bank.test', '/later'));
  expect(await lab.call('undoCookies', inPrivate.tabId)).toEqual({ ok: false, because: 'tab-gone' });
  expect(await lab.jar()).toEqual(ordinary);
  await lab.closeTab(later);
});

test('asking for the site of a private host leaves no trace in either', async () => {
  const { browser, server } = lab;
  const tab = await browser.newPrivateWindow(server.at('quiet.test', '/'));
  const before = await lab.jar();
  const asked = { tabId: await lab.tabId(tab), url: await tab.url(), scope: 'site' } as const;
  expect(await lab.call('countCookies', asked)).toEqual({ count: 0, otherHosts: [] });
  expect(await lab.jar()).toEqual(before);
  await lab.closeTab(tab);
});

test('and so does each container, where there are any', async () => {
  const { browser, server } = lab;
  const page = server.at('www.bank.test', '/contained', { set: ['sid=contained; Path=/'] });
  await browser.first.go(server.at('www.bank.test', '/ordinary', { set: ['sid=ordinary; Path=/'] }));
  const first = await lab.tabId(browser.first);
  const store = await browser.extension.evaluate(
    `browser.tabs.get(${first}).then((tab) => tab.cookieStoreId ?? null)`,
  );
  expect(store).toBe(browser.name === 'firefox' ? 'firefox-default' : null);
  // Chromium has no containers: its tabs name no store.
  if (store === null) return;
  const outside = (await lab.jar()).filter((cookie) => !cookie.includes('contained'));
  const opened = await browser.extension.evaluate(
    `browser.tabs.get(${first}).then(({ windowId }) =>
      browser.tabs.create({ windowId, cookieStoreId: 'firefox-container-1', url: ${JSON.stringify(page)} }))`,
  );
  const { id: tabId } = opened as { readonly id: number };
  const asked = { tabId, url: page, scope: 'site' } as const;
  await until(
    'the cookie in the container',
    async () => (await lab.call('countCookies', asked))?.count === 1,
  );
  expect(await lab.call('clearCookies', asked)).toMatchObject({ ok: true, removed: 1, remaining: 0 });
  expect(await lab.jar()).toEqual(outside);
  expect(await lab.call('undoCookies', tabId)).toMatchObject({ ok: true, restored: 1 });
  expect((await lab.jar()).filter((cookie) => cookie.includes('contained'))).toHaveLength(1);
});
