import { expect, test } from 'vitest';
import { settingOf } from '../core/cookies/calls.ts';
import type { Cookie } from '../core/cookies/cookie.ts';
import { aCookie } from '../core/testing/a-cookie.ts';
import { createCookieClearing } from './cookie-clearing.ts';
import type { CookieTools } from './cookie-jar.ts';
import { createCookieWorld, worldStart, worldTab } from './testing/cookie-world.ts';

const minute = 60_000;
const asked = { tabId: worldTab, url: 'https://www.example.com/a/b', scope: 'site' } as const;
const sid = aCookie({ name: 'sid', value: 'signed in' });
const lang = aCookie({ name: 'lang', domain: '.example.com' });
const other = aCookie({ domain: 'notexample.com' });

test('what goes is counted without touching it', async () => {
  const { tools, jar } = createCookieWorld([sid, lang, other]);
  expect(await createCookieClearing(tools).countCookies(asked)).toEqual({
    count: 2,
    otherHosts: ['example.com'],
  });
  expect(jar.list()).toEqual([sid, lang, other]);
});

test('clearing says what the list says, and Undo what it brought back', async () => {
  const { tools, jar, kept, parked } = createCookieWorld([sid, lang, other]);
  const { clearCookies, undoCookies } = createCookieClearing(tools);
  expect(await clearCookies(asked)).toEqual({
    ok: true,
    removed: 2,
    remaining: 0,
    undoUntil: worldStart + 5 * minute,
    parked: false,
  });
  expect(jar.list()).toEqual([other]);
  expect(await undoCookies(worldTab)).toEqual({ ok: true, restored: 2, missing: [], parked: false });
  expect(jar.list()).toEqual([other, sid, lang]);
  expect(kept.size, 'nothing is kept after Undo').toBe(0);
  expect(parked()).toBe(0);
});

test('where there is nothing to remove, nothing is kept, and an earlier Undo stands', async () => {
  const { tools, kept } = createCookieWorld([sid]);
  const { clearCookies, undoCookies } = createCookieClearing(tools);
  await clearCookies(asked);
  const before = kept.get(worldTab);
  expect(await clearCookies(asked)).toMatchObject({ removed: 0, remaining: 0, undoUntil: worldStart });
  expect(kept.get(worldTab)).toBe(before);
  expect(await undoCookies(worldTab)).toMatchObject({ restored: 1 });
});

test('Undo takes away the session that the page began meanwhile, and leads back to before two clearings', async () => {
  const { tools, jar } = createCookieWorld([sid]);
  const { clearCookies, undoCookies } = createCookieClearing(tools);
  await clearCookies(asked);
  jar.set(settingOf({ ...sid, value: 'anonymous' }));
  await clearCookies(asked);
  jar.set(settingOf(aCookie({ name: 'visit' })));
  expect(await undoCookies(worldTab)).toMatchObject({ restored: 1, missing: [] });
  expect(jar.list()).toEqual([sid]);
});

test('a clearing that was cut off is told by what is missing, and can be undone', async () => {
  const world = createCookieWorld([sid, lang, other]);
  // The background is stopped while the second cookie goes.
  const stopped: CookieTools = {
    ...world.tools,
    removeCookie: (removal) =>
      removal.name === 'sid' ? Promise.reject(new Error('stopped')) : world.tools.removeCookie(removal),
  };
  await expect(createCookieClearing(stopped).clearCookies(asked)).rejects.toThrow('stopped');
  const { recallClearings, undoCookies } = createCookieClearing(world.tools);
  const undoUntil = worldStart + 5 * minute;
  expect(await recallClearings()).toEqual([
    { tabId: worldTab, site: 'example.com', removed: 1, remaining: 1, undoUntil },
  ]);
  expect(await undoCookies(worldTab)).toMatchObject({ restored: 2, missing: [] });
  expect(world.jar.list()).toContainEqual(lang);
});

test('what is over, or out of reach, is not recalled', async () => {
  const access = { given: true };
  const tools = { mayTouchCookiesOf: () => Promise.resolve(access.given) };
  const world = createCookieWorld([sid], { tools });
  const { clearCookies, recallClearings } = createCookieClearing(world.tools);
  await clearCookies(asked);
  access.given = false;
  expect(await recallClearings()).toEqual([]);
  access.given = true;
  expect(await recallClearings()).toHaveLength(1);
  world.pass(5 * minute);
  expect(await recallClearings()).toEqual([]);
});

test('two clearings at once keep everything for Undo', async () => {
  const { tools, jar } = createCookieWorld([sid, lang]);
  const { clearCookies, undoCookies } = createCookieClearing(tools);
  await Promise.all([clearCookies(asked), clearCookies(asked)]);
  expect(jar.list()).toEqual([]);
  await undoCookies(worldTab);
  expect(jar.list()).toEqual([sid, lang]);
});

test.each([
  ['at once', 'pageSets'],
  ['a moment later', 'pageSetsLate'],
])('a page that sets its cookies again %s is put away first', async (_when, sets) => {
  const { tools, jar, parked } = createCookieWorld([sid, lang], {
    [sets]: settingOf({ ...sid, value: 'again' }),
  });
  expect(await createCookieClearing(tools).clearCookies(asked)).toMatchObject({
    removed: 2,
    remaining: 0,
    parked: true,
  });
  expect(jar.list()).toEqual([]);
  expect(parked()).toBe(1);
});

test('what it had under way when it was put away is cleared as well', async () => {
  const again = settingOf({ ...sid, value: 'again' });
  const { tools, jar, parked } = createCookieWorld([sid], { pageSets: again });
  let late = 2;
  const arrive = (): void => {
    if (parked() === 0 || late === 0) return;
    late -= 1;
    jar.set(again);
  };
  const { clearCookies } = createCookieClearing({
    ...tools,
    removeCookie: (removal) => tools.removeCookie(removal).then(arrive),
    setCookie: (setting) => tools.setCookie(setting).then(arrive),
  });
  expect(await clearCookies(asked)).toMatchObject({ removed: 1, remaining: 0, parked: true });
  expect(late).toBe(0);
});

test('and so is one that writes over what Undo sets', async () => {
  const snapshot = JSON.stringify({
    version: 1,
    storeId: '0',
    reach: { scope: 'site', site: { name: 'example.com', isHostAlone: false }, url: asked.url },
    cookies: [sid],
    deadline: worldStart + minute,
  });
  const { tools, jar, kept } = createCookieWorld([], { pageSets: settingOf({ ...sid, value: 'again' }) });
  kept.set(worldTab, snapshot);
  expect(await createCookieClearing(tools).undoCookies(worldTab)).toEqual({
    ok: true,
    restored: 1,
    missing: [],
    parked: true,
  });
  expect(jar.list()).toEqual([sid]);
});

test('a page that cannot be left keeps what it set: the answer says so', async () => {
  const { tools } = createCookieWorld([sid, lang], {
    pageSets: settingOf({ ...sid, value: 'again' }),
    tools: { parkTab: () => Promise.resolve(false) },
  });
  const cleared = await createCookieClearing(tools).clearCookies(asked);
  expect(cleared).toMatchObject({ removed: 1, remaining: 1, parked: false });
});

test.each<readonly ['chromium' | 'firefox', Partial<Cookie>, number, string]>([
  ['chromium', { path: '/q?x' }, 1, 'no call of Chromium 156 removes it'],
  ['firefox', { path: '/q?x' }, 0, 'Firefox 153 overwrites it'],
  ['firefox', { domain: '[::1]' }, 1, 'Firefox 153 finds nothing at an IPv6 address'],
  ['chromium', { domain: '[::1]' }, 0, 'Chromium 156 does'],
])('%s, %j: %i remain, and the page is left in peace (%s)', async (browser, some, remaining) => {
  const odd = aCookie({ name: 'odd', ...some });
  const site = { name: odd.domain, isHostAlone: true };
  const world = createCookieWorld([odd], { browser, tools: { siteBoundsOf: () => Promise.resolve(site) } });
  const cleared = await createCookieClearing(world.tools).clearCookies({
    ...asked,
    url: `http://${odd.domain}/`,
  });
  expect(cleared).toMatchObject({ removed: 1 - remaining, remaining, parked: false });
});

const gone = (): Promise<null> => Promise.resolve(null);

test.each<readonly [Partial<CookieTools>, string, string]>([
  [{ storeOf: gone }, 'tab-gone', 'the tab was closed'],
  [{ listCookies: gone }, 'tab-gone', 'the last private window was closed'],
  [{ mayTouchCookiesOf: () => Promise.resolve(false) }, 'no-access', 'an empty list would prove nothing'],
  [
    { keepSnapshot: () => Promise.reject(new Error('full')) },
    'not-kept',
    'nothing goes that could not come back',
  ],
])('%j: nothing is removed, because of %s (%s)', async (tools, because) => {
  const world = createCookieWorld([sid], { tools });
  expect(await createCookieClearing(world.tools).clearCookies(asked)).toEqual({ ok: false, because });
  expect(world.jar.list()).toEqual([sid]);
});

test('access taken away while clearing is no success', async () => {
  const access = [true, true, false];
  const world = createCookieWorld([sid], {
    tools: { mayTouchCookiesOf: () => Promise.resolve(access.shift() ?? false) },
  });
  const { clearCookies, countCookies } = createCookieClearing(world.tools);
  expect(await clearCookies(asked)).toEqual({ ok: false, because: 'no-access' });
  expect(await countCookies(asked)).toBeNull();
});

test('what nobody expected is not swallowed', async () => {
  const broken = createCookieWorld([sid], {
    tools: { listCookies: () => Promise.reject(new Error('broken')) },
  });
  await expect(createCookieClearing(broken.tools).clearCookies(asked)).rejects.toThrow('broken');
});

test.each<readonly [number, string, string]>([
  [5 * minute - 1, 'restored', 'the last moment'],
  [5 * minute, 'nothing-kept', 'its time is over'],
])('%i ms after a clearing, Undo: %s (%s)', async (ms, expected) => {
  const world = createCookieWorld([sid]);
  const { clearCookies, undoCookies } = createCookieClearing(world.tools);
  await clearCookies(asked);
  world.pass(ms);
  const undone = await undoCookies(worldTab);
  expect(undone.ok ? 'restored' : undone.because).toBe(expected);
});

test('Undo needs the store that was cleared: another window may have taken its place', async () => {
  const world = createCookieWorld([sid]);
  await createCookieClearing(world.tools).clearCookies(asked);
  const moved = createCookieClearing({ ...world.tools, storeOf: () => Promise.resolve('1') });
  expect(await moved.undoCookies(worldTab)).toEqual({ ok: false, because: 'tab-gone' });
  expect(world.jar.list()).toEqual([]);
});

test('a closed tab leaves nothing to undo', async () => {
  const world = createCookieWorld([sid]);
  const { clearCookies, undoCookies } = createCookieClearing(world.tools);
  await clearCookies(asked);
  await world.tools.forgetSnapshot(worldTab);
  expect(await undoCookies(worldTab)).toEqual({ ok: false, because: 'nothing-kept' });
});

test('what is over, or cannot be read, is wiped; the rest says when to look again', async () => {
  const world = createCookieWorld([sid]);
  const { clearCookies, wipeExpired } = createCookieClearing(world.tools);
  world.kept.set(1, '{"version":9}');
  await clearCookies(asked);
  expect(await wipeExpired()).toBe(worldStart + 5 * minute);
  expect([...world.kept.keys()]).toEqual([worldTab]);
  world.pass(5 * minute);
  expect(await wipeExpired()).toBeNull();
  expect(world.kept.size).toBe(0);
});
