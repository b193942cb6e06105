import { circumstancesOf } from '../../src/core/tab/circumstances.ts';
import { quietTab } from '../../src/core/tab/tab-state.ts';
import type { TabState } from '../../src/core/tab/tab-state.ts';
import { causes } from '../../src/core/verdict.ts';
import { checkingPill } from '../../src/core/wording/pill.ts';
import type { Say } from '../../src/core/wording/say.ts';
import { viewOf } from '../../src/core/wording/view-of.ts';
import { loading } from '../../src/popup/popup-state.ts';
import type { Notice, PopupState, RecentPart, TabPart } from '../../src/popup/popup-state.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { berlin, entryWith, minute, noon, refusalWith, refusedTab } from '../../src/popup/sample-states.ts';
import type { Drawn } from './page-scenes.tsx';

const nothing = (): Promise<void> => Promise.resolve();
const on = {
  ...{ act: nothing, reload: nothing, openFrame: nothing, explain: nothing, openAgain: nothing },
  ...{ forget: nothing, forgetAll: nothing, showOlder: nothing, allow: nothing, retry: nothing },
};

const firewall = refusalWith({});

/** Every cause once, in the words of a row. */
const recent: RecentPart = {
  phase: 'read',
  pages: {
    entries: causes.map((cause, place) =>
      entryWith(
        {
          count: place % 3 === 0 ? 12 : 1,
          fixedBy: place === 4 ? 'clear-cookies' : place === 5 ? 'reload' : null,
        },
        refusalWith({ at: noon - (place + 1) ** 3 * minute }, { cause, confidence: 'likely' }),
      ),
    ),
    more: true,
  },
  background: { entries: [entryWith({}, refusalWith({ kind: 'background', method: 'POST' }))], more: false },
};

const none: RecentPart = {
  phase: 'read',
  pages: { entries: [], more: false },
  background: { entries: [], more: false },
};

const called = { method: 'GET', status: 401, cause: 'csrf', count: 3, lastAt: noon };
const background = [{ ...called, refusal: firewall.id, url: 'https://shop.example/api' }];
const frame = [{ ...called, refusal: firewall.id, url: 'https://pay.example/', isForeign: true }];
const cleared = { site: 'shop.example', removed: 12, remaining: 2, undoUntil: noon + minute, undone: null };
const undone = { ...cleared, undone: { restored: 10, missing: ['sid', 'theme'] } };
const probing = {
  planned: [],
  answered: [],
  ended: 'done' as const,
  told: { country: 'NL', warp: true, contact: null, cookiesOff: true },
};

const introduced =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';

function tabWith(say: Say, state: TabState): TabPart {
  const { page } = state;
  const around = circumstancesOf(state, noon, { beginnings: [], anywhere: [] });
  const view = page.phase === 'refused' ? viewOf(page.refusal, around, { say, revision: 1 }) : null;
  return { phase: 'read', tabId: 7, url: 'https://shop.example/cart', state, view };
}

function checking(say: Say): TabPart {
  const refusal = refusalWith({}, { cause: 'bot-challenge', confidence: 'certain' });
  const around = circumstancesOf(refusedTab(refusal), noon, { beginnings: [], anywhere: [] });
  const view = checkingPill({ refusal, circumstances: around, say }, 1);
  return { phase: 'read', tabId: 7, url: refusal.url, state: refusedTab(refusal), view };
}

const notices: readonly Notice[] = [
  { says: 'forgotten', address: '/a/long/address/of/a/page' },
  ...(['forgotten-all', 'forget-failed', 'act-failed', 'copied', 'copy-failed'] as const).map((says) => ({
    says,
  })),
];

export function popupScenes(say: Say): Drawn {
  const quiet = tabWith(say, quietTab);
  const counted = { cookies: { count: 12, otherHosts: ['accounts.example', 'cdn.example'] }, probing };
  const refused = tabWith(say, { ...refusedTab(firewall, counted), introduced });
  const scenes: readonly (readonly [name: string, part: Partial<PopupState>])[] = [
    ['refused, above a list', { tab: refused, recent }],
    ['refused and cleared', { tab: tabWith(say, { ...refusedTab(firewall), cleared }) }],
    ['works, but for requests', { tab: tabWith(say, { ...quietTab, background }) }],
    ['works, but for a frame', { tab: tabWith(say, { ...quietTab, background: frame }) }],
    ['cleared', { tab: tabWith(say, { ...quietTab, cleared }), recent }],
    ['put back', { tab: tabWith(say, { ...quietTab, cleared: undone }) }],
    ['checking', { tab: checking(say) }],
    ['quiet', {}],
    ['quiet, above a list', { recent }],
    ['no access', { access: 'missing' }],
    ['access not given', { access: 'declined' }],
    ['tab unreadable', { tab: { phase: 'unreadable' } }],
    ['list unreadable', { recent: { phase: 'unreadable' } }],
    ['reading', { recent: { phase: 'loading' } }],
    ...notices.map((notice) => [notice.says, { recent, notice }] as const),
  ];
  return scenes.map(([name, part]) => {
    const state = { ...loading, access: 'given' as const, tab: quiet, recent: none, ...part };
    return [`popup: ${name}`, <Popup say={say} now={noon} computer={berlin} state={state} on={on} />];
  });
}
