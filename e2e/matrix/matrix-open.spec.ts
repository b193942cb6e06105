import { until } from '../driver/until.ts';
import { testSituations } from '../gallery/matrix.ts';
import type { Situation } from '../gallery/matrix.ts';

/** Good pages that look like refusals to whoever looks carelessly. */
const good: readonly (readonly [name: string, path: string])[] = [
  ['A good page', '/good'],
  ['A good page with a hundred parts', '/good/many'],
  ['A good page after a redirect', '/good/redirect'],
  ['A page that is not found', '/good/not-found'],
  ['A page that is broken', '/good/broken'],
  ['A good page about refusals', '/good/text'],
  ['A good page with a firewall in its policy', '/good/csp'],
];

const visits: readonly Situation[] = good.map(([name, path]) => ({
  name,
  gets: 'nothing',
  async reach({ tab, at }) {
    await tab.go(at(path));
    return undefined;
  },
}));

testSituations('what is not refused, or not yet', [
  ...visits,
  {
    name: 'A slow good page',
    gets: 'nothing',
    async reach({ tab, at }) {
      await tab.start(at('/slow/good?for=2'));
      await until('its end', async () => (await tab.text()).includes('Line 8'));
      return undefined;
    },
  },
  {
    name: 'A load that was stopped',
    gets: 'nothing',
    async reach({ tab, at, hits }) {
      await tab.start(at('/slow/headers?stopped'));
      await until('the request', () => hits('/slow/headers?stopped') === 1);
      await tab.stop();
      return undefined;
    },
  },
  {
    name: 'A log-in prompt that was answered',
    gets: 'nothing',
    async reach({ tab, at }) {
      await tab.answerLogin({ user: 'visitor', password: 'open' });
      await tab.start(at('/auth/basic'));
      await until('the page behind it', async () => (await tab.text()).includes('You are in'));
      return undefined;
    },
  },
  {
    name: 'A log-in prompt that was cancelled',
    gets: 'card',
    status: 401,
    async reach({ tab, at }) {
      await tab.answerLogin('cancel');
      await tab.start(at('/auth/basic?realm=Cancelled'));
      return undefined;
    },
  },
  {
    name: 'A check of the browser',
    gets: 'pill',
    async reach({ tab, at }) {
      await tab.go(at('/challenge/stays'));
      return undefined;
    },
  },
  {
    name: 'A check that was passed',
    gets: 'nothing',
    async reach({ tab, at }) {
      await tab.start(at('/challenge/passes'));
      await until('the page behind it', async () => (await tab.text()).includes('You have passed'));
      return undefined;
    },
  },
]);
