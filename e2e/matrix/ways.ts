import { until } from '../driver/until.ts';
import type { Situation } from '../gallery/matrix.ts';

/** Ways to a refused page. */
export const ways: readonly Situation[] = [
  {
    name: 'A typed address',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/html'));
      return undefined;
    },
  },
  {
    name: 'A link',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/links'));
      await tab.click({ name: 'In this tab' });
      return undefined;
    },
  },
  {
    name: 'A link into a new tab',
    gets: 'card',
    async reach({ tab, at, browser }) {
      await tab.go(at('/links'));
      const before = await browser.tabs();
      await tab.click({ name: 'In a new tab' });
      return browser.tabBeyond(before);
    },
  },
  {
    name: 'A window that a script opens',
    gets: 'card',
    async reach({ tab, at, browser }) {
      await tab.go(at('/links'));
      const before = await browser.tabs();
      await tab.click({ name: 'By window.open' });
      return browser.tabBeyond(before);
    },
  },
  {
    name: 'A form that was sent',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/links'));
      await tab.click({ name: 'Send' });
      return undefined;
    },
  },
  {
    name: 'A chain of redirects',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/redirect'));
      return undefined;
    },
  },
  {
    name: 'A meta refresh',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.start(at('/meta-refresh'));
      return undefined;
    },
  },
  {
    name: 'A reload',
    gets: 'card',
    async reach({ tab, at, hits }) {
      await tab.go(at('/html?reload'));
      await tab.seeCard();
      await tab.reload();
      await until('the second request', () => hits('/html?reload') === 2);
      return undefined;
    },
  },
  {
    name: 'The same address again, refused now',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/alternating?refused'));
      await tab.go(at('/alternating?refused'));
      return undefined;
    },
  },
  {
    name: 'The same address again, open now',
    gets: 'nothing',
    async reach({ tab, at }) {
      await tab.go(at('/alternating?first=refused'));
      await tab.seeCard();
      await tab.go(at('/alternating?first=refused'));
      return undefined;
    },
  },
  {
    name: 'Back to a refused page',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/html'));
      await tab.seeCard();
      await tab.go(at('/good'));
      await tab.back();
      return undefined;
    },
  },
  {
    name: 'Forward to a refused page',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/good'));
      await tab.go(at('/html'));
      await tab.seeCard();
      await tab.back();
      await tab.forward();
      return undefined;
    },
  },
  {
    name: 'Back from a refused page to a good one',
    gets: 'nothing',
    async reach({ tab, at }) {
      await tab.go(at('/good'));
      await tab.go(at('/html'));
      await tab.seeCard();
      await tab.back();
      return undefined;
    },
  },
  {
    name: 'A background tab',
    gets: 'card',
    async reach({ browser, at }) {
      return browser.newTab(at('/html'), { background: true });
    },
  },
  {
    name: 'A private window',
    gets: 'card',
    async reach({ browser, at }) {
      return browser.newPrivateWindow(at('/html'));
    },
  },
  {
    name: 'A refusal that the browser kept',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/kept'));
      await tab.seeCard();
      await tab.go(at('/good'));
      await tab.go(at('/kept'));
      return undefined;
    },
  },
  {
    name: 'A kept refusal that the server confirms',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/revalidated'));
      await tab.seeCard();
      await tab.go(at('/good'));
      await tab.go(at('/revalidated'));
      return undefined;
    },
  },
  {
    name: 'One reload upon another',
    gets: 'card',
    async reach({ tab, at }) {
      await tab.go(at('/html'));
      for (let reload = 0; reload < 5; reload += 1) await tab.start(at('/html'));
      await tab.go(at('/html'));
      return undefined;
    },
  },
];
