import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRemovable } from '../core/cookies/calls.ts';
import { identityOf } from '../core/cookies/cookie.ts';
import type { Cookie } from '../core/cookies/cookie.ts';
import type { ModelBrowser } from '../core/testing/model-jar.ts';
import { withinReach } from '../core/cookies/reach.ts';
import type { Reach } from '../core/cookies/reach.ts';
import { aCookie } from '../core/testing/a-cookie.ts';
import { createCookieClearing } from './cookie-clearing.ts';
import type { CookieTools } from './cookie-jar.ts';
import { createCookieWorld, worldStart, worldTab } from './testing/cookie-world.ts';

const url = 'https://www.example.com/a/b';
const browsers: readonly ModelBrowser[] = ['chromium', 'firefox'];
const scopes: readonly Reach['scope'][] = ['site', 'page'];
const reachOf = (scope: Reach['scope']): Reach => ({
  scope,
  url,
  site: { name: 'example.com', isHostAlone: false },
});

const domains = ['www.example.com', '.www.example.com', 'example.com', '.example.com', 'mail.example.com'];
const strangers = ['notexample.com', '.evil.test', 'example.com.evil.test', 'chat.test'];
const paths = ['/', '/a', '/a/', '/a/b', '/shop', '/s p', '/s%20p', '/q?x', '/x/../a', '/é'];
const partitions = [
  null,
  { topLevelSite: 'https://example.com', hasCrossSiteAncestor: false },
  { topLevelSite: 'https://example.com', hasCrossSiteAncestor: true },
  { topLevelSite: 'https://other.test', hasCrossSiteAncestor: true },
];

/** Any cookie that a browser can hold: what it would refuse to set is made acceptable, so that nothing is filtered out. */
const anyCookie = fc
  .record({
    name: fc.constantFrom('a', 'b', '__Host-a'),
    value: fc.string({ maxLength: 3 }),
    domain: fc.constantFrom(...domains, ...strangers),
    path: fc.constantFrom(...paths),
    partitionKey: fc.constantFrom(...partitions),
    secure: fc.boolean(),
    httpOnly: fc.boolean(),
    sameSite: fc.constantFrom(
      'unspecified' as const,
      'no_restriction' as const,
      'lax' as const,
      'strict' as const,
    ),
    expirationDate: fc.option(fc.integer({ min: worldStart / 1_000 + 1, max: worldStart / 1_000 + 9 })),
  })
  .map(acceptable);

function acceptable(some: Partial<Cookie>): Cookie {
  const isHostBound = some.name === '__Host-a';
  const isOwn = some.domain?.endsWith('example.com') === true && some.domain !== 'notexample.com';
  const isForeignPartition = !isOwn && some.partitionKey?.hasCrossSiteAncestor === false;
  const made = aCookie({ ...some, ...(isForeignPartition ? { partitionKey: null } : {}) });
  const secure =
    isHostBound || made.partitionKey !== null || made.sameSite === 'no_restriction' || made.secure;
  const bound = { path: '/', hostOnly: true, domain: made.domain.replace(/^\./, '') };
  return { ...made, secure, ...(isHostBound ? bound : {}) };
}

const anyJar = fc.uniqueArray(anyCookie, { selector: identityOf, maxLength: 40 });
const cases = fc.record({
  cookies: anyJar,
  browser: fc.constantFrom(...browsers),
  scope: fc.constantFrom(...scopes),
});

test('clearing takes exactly what is in reach and can be removed, and counts it rightly', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ cookies, browser, scope }) => {
      const { tools, jar, parked } = createCookieWorld(cookies, { browser });
      const inReach = withinReach(jar.list(), reachOf(scope));
      const stuck = browser === 'firefox' ? [] : inReach.filter((one) => !isRemovable(one));
      const expected = jar.list().filter((one) => !inReach.includes(one) || stuck.includes(one));
      const cleared = await createCookieClearing(tools).clearCookies({ tabId: worldTab, url, scope });
      expect(jar.list()).toEqual(expected);
      expect(cleared).toMatchObject({ removed: inReach.length - stuck.length, remaining: stuck.length });
      expect(parked()).toBe(0);
    }),
  );
});

test('clearing and Undo leave every cookie as it was, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ cookies, browser, scope }) => {
      const { tools, jar } = createCookieWorld(cookies, { browser });
      const reach = reachOf(scope);
      const before = jar.list();
      const { clearCookies, undoCookies } = createCookieClearing(tools);
      await clearCookies({ tabId: worldTab, url, scope });
      await undoCookies(worldTab);
      const movable = (list: readonly Cookie[]): readonly Cookie[] =>
        withinReach(list, reach).filter(isRemovable);
      const rest = (list: readonly Cookie[]): readonly Cookie[] =>
        list.filter((one) => !movable(list).includes(one));
      expect(movable(jar.list())).toEqual(movable(before));
      expect(new Set(rest(jar.list()))).toEqual(new Set(rest(before)));
    }),
  );
});

class Stopped extends Error {}

/** The same tools, until the background is stopped before the call of that number. */
function stopsAt(tools: CookieTools, call: number): CookieTools {
  let calls = 0;
  const counted = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    calls += 1;
    return calls >= call ? Promise.reject(new Stopped()) : work();
  };
  return {
    ...tools,
    keepSnapshot: (tabId, snapshot) => counted(() => tools.keepSnapshot(tabId, snapshot)),
    removeCookie: (removal) => counted(() => tools.removeCookie(removal)),
    setCookie: (setting) => counted(() => tools.setCookie(setting)),
    forgetSnapshot: (tabId) => counted(() => tools.forgetSnapshot(tabId)),
  };
}

test('stopped at any moment of a clearing, or of an Undo, an Undo later brings everything back', async () => {
  const moments = fc.record({
    cookies: anyJar,
    browser: fc.constantFrom(...browsers),
    call: fc.integer({ min: 2, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(moments, async ({ cookies, browser, call }) => {
      const { tools, jar } = createCookieWorld(cookies, { browser });
      const before = jar.list();
      const doomed = createCookieClearing(stopsAt(tools, call));
      const work = async (): Promise<void> => {
        await doomed.clearCookies({ tabId: worldTab, url, scope: 'site' });
        await doomed.undoCookies(worldTab);
      };
      await work().catch((error: unknown) => expect(error).toBeInstanceOf(Stopped));
      await createCookieClearing(tools).undoCookies(worldTab);
      expect(new Set(jar.list())).toEqual(new Set(before));
    }),
  );
});
