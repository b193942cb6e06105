import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLab } from '../cookies/lab.ts';
import type { Lab } from '../cookies/lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab({ access: false });
});
afterAll(() => lab.close());

test('without access to the site nothing is claimed: its list would be empty', async () => {
  const { browser, server } = lab;
  await browser.first.go(server.at('www.shop.test', '/', { set: ['a=1'] }));
  const ids = await browser.extension.evaluate(
    'browser.tabs.query({ active: true }).then((tabs) => tabs.map((tab) => tab.id))',
  );
  const [tabId = 0] = ids as readonly number[];
  const asked = { tabId, url: await browser.first.url(), scope: 'site' } as const;
  expect(await lab.call('countCookies', asked)).toBeNull();
  expect(await lab.call('clearCookies', asked)).toEqual({ ok: false, because: 'no-access' });
  expect(await lab.call('siteOf', 'www.shop.test')).toBe('www.shop.test');
  expect(await lab.jar()).toHaveLength(1);
});
