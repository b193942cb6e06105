import { circumstancesOf } from '../../src/core/tab/circumstances.ts';
import { quietTab } from '../../src/core/tab/tab-state.ts';
import type { BackgroundRefusals, TabState } from '../../src/core/tab/tab-state.ts';
import type { Say } from '../../src/core/wording/say.ts';
import { viewOf } from '../../src/core/wording/view-of.ts';
import { loading } from '../../src/popup/popup-state.ts';
import type { PopupState, RecentPart, TabPart } from '../../src/popup/popup-state.ts';
import { entryWith, minute, noon, refusalWith, refusedTab } from '../../src/popup/sample-states.ts';
import type { StateOf } from './states.ts';

/** What the popup knows in each of its states. */
export function popupState(name: StateOf<'popup'>, say: Say): PopupState {
  const quiet: PopupState = { ...loading, access: 'given', tab: tabWith(quietTab, say), recent: nothing };
  switch (name) {
    case 'loading':
      return loading;
    case 'quiet':
      return quiet;
    case 'recent':
      return { ...quiet, recent };
    case 'forgotten':
      return { ...quiet, recent, notice: { says: 'forgotten', address: '/cart' } };
    case 'refused':
      return { ...quiet, tab: tabWith(refused, say), recent };
    case 'checking':
      return { ...quiet, tab: tabWith(checking, say), recent };
    case 'background':
      return { ...quiet, tab: tabWith({ ...quietTab, background: requests }, say), recent };
    case 'cleared':
      return { ...quiet, tab: tabWith({ ...quietTab, cleared }, say), recent };
    case 'access-missing':
      return { ...quiet, access: 'missing' };
    case 'access-declined':
      return { ...quiet, access: 'declined', recent };
    case 'unreadable':
      return { ...quiet, tab: { phase: 'unreadable' }, recent: { phase: 'unreadable' } };
  }
}

const firewall = { cause: 'waf-rule', confidence: 'likely' } as const;
const nothing: RecentPart = {
  phase: 'read',
  pages: { entries: [], more: false },
  background: { entries: [], more: false },
};
const recent: RecentPart = {
  phase: 'read',
  pages: {
    entries: [
      entryWith({ count: 3 }),
      entryWith({ fixedBy: 'clear-cookies' }, refusalWith({ url: 'https://shop.example/account/orders' })),
      entryWith(
        {},
        refusalWith(
          {
            url: 'https://intranet.acme.example/a/very/long/address/of/a/page',
            site: 'acme.example',
            status: 401,
          },
          { cause: 'login-required', confidence: 'certain' },
        ),
      ),
    ],
    more: true,
  },
  background: {
    entries: [entryWith({}, refusalWith({ kind: 'background', method: 'POST', at: noon - 90 * minute }))],
    more: false,
  },
};
const refused = refusedTab(refusalWith({}, firewall), {
  cookies: { count: 12, otherHosts: ['mail.shop.example'] },
});
const checking = refusedTab(refusalWith({}, { cause: 'bot-challenge', confidence: 'certain' }));
const cleared = {
  site: 'shop.example',
  removed: 12,
  remaining: 0,
  undoUntil: noon + 4 * minute,
  undone: null,
};
const request: BackgroundRefusals = {
  refusal: 'one',
  method: 'GET',
  url: 'https://shop.example/api/cart',
  status: 403,
  cause: 'waf-rule',
  count: 3,
  lastAt: noon,
};
const requests: readonly BackgroundRefusals[] = [
  request,
  { ...request, refusal: 'two', method: 'POST', url: 'https://shop.example/api/orders', count: 1 },
];

function tabWith(state: TabState, say: Say): TabPart {
  const { page } = state;
  const around = circumstancesOf(state, noon, { beginnings: [], anywhere: [] });
  const view = page.phase === 'refused' ? viewOf(page.refusal, around, { say, revision: 1 }) : null;
  return { phase: 'read', tabId: 7, url: 'https://shop.example/cart', state, view };
}
