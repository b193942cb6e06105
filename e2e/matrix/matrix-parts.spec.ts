import { until } from '../driver/until.ts';
import type { Tab } from '../driver/browser.ts';
import { testSituations } from '../gallery/matrix.ts';

async function untilOutput(tab: Tab, words: string): Promise<void> {
  await until(`the page to say "${words}"`, async () => (await tab.text()).includes(words));
}

testSituations('parts of good pages, workers, and pages loaded ahead', [
  {
    name: 'A frame of the same site',
    gets: 'count',
    async reach({ tab, at }) {
      await tab.go(at('/frame/same-site'));
      return undefined;
    },
  },
  {
    name: 'A frame of another site',
    gets: 'listed',
    async reach({ tab, at }) {
      await tab.go(at('/frame/other-site'));
      return undefined;
    },
  },
  {
    name: 'A request of a script',
    gets: 'count',
    async reach({ tab, at }) {
      await tab.go(at('/fetch/same-site'));
      await untilOutput(tab, 'answered 403');
      return undefined;
    },
  },
  {
    name: 'A request of a script to another site',
    gets: 'nothing',
    async reach({ tab, at }) {
      await tab.go(at('/fetch/other-site'));
      await untilOutput(tab, 'answered 403');
      return undefined;
    },
  },
  {
    name: 'A request of a script that succeeds in the end',
    gets: 'nothing',
    async reach({ tab, at }) {
      await tab.go(at('/fetch/recovers'));
      await untilOutput(tab, 'answered 200');
      return undefined;
    },
  },
  {
    name: 'A refused picture in a good page',
    gets: 'nothing',
    async reach({ tab, at }) {
      await tab.go(at('/picture'));
      return undefined;
    },
  },
  {
    name: 'A page under its own service worker',
    gets: 'card',
    async reach({ tab, atLocalhost }) {
      await tab.go(atLocalhost('/worker/'));
      await untilOutput(tab, 'in charge');
      await tab.click({ name: 'A refused page' });
      return undefined;
    },
  },
  {
    name: 'A refused page that is loaded ahead',
    gets: 'nothing',
    async reach({ tab, atLocalhost, browser, hits }) {
      await tab.go(atLocalhost('/prerender'));
      // Firefox loads nothing ahead.
      if (browser.name === 'chromium') await until('the prerender', () => hits('/html?by=prerender') > 0);
      return undefined;
    },
  },
  {
    name: 'A refused page that is fetched ahead',
    gets: 'nothing',
    async reach({ tab, atLocalhost, hits }) {
      await tab.go(atLocalhost('/prefetch'));
      await until('the prefetch', () => hits('/html?by=prefetch') > 0);
      return undefined;
    },
  },
  {
    name: 'A refused page that was loaded ahead, opened',
    gets: 'card',
    async reach({ tab, atLocalhost, browser, hits }) {
      const loaded = hits('/html?by=prerender');
      await tab.go(atLocalhost('/prerender'));
      if (browser.name === 'chromium')
        await until('the prerender', () => hits('/html?by=prerender') > loaded);
      await tab.click({ name: 'The page loaded ahead' });
      return undefined;
    },
  },
]);
