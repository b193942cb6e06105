import type { Header } from '../../src/core/exchange.ts';
import { everything } from '../../src/core/history/filter.ts';
import { entryOf } from '../../src/core/history/history-entry.ts';
import { rowMaker } from '../../src/core/history/row.ts';
import { bySite } from '../../src/core/history/site-group.ts';
import type { Say } from '../../src/core/wording/say.ts';
import cloudflare from '../../src/knowledge/guides/cloudflare.ts';
import general from '../../src/knowledge/guides/general.ts';
import { entryWith, minute, noon, refusalWith } from '../../src/popup/sample-states.ts';
import type { ExplainState } from '../../src/screens/explain/explain.tsx';
import { explainView } from '../../src/screens/explain/explain-view.ts';
import { guideViews } from '../../src/screens/explain/guide-view.ts';
import { around, refusalOf } from '../../src/screens/explain/sample-refusals.ts';
import type { HistoryState } from '../../src/screens/history/history-state.ts';
import type { SiteDataState } from '../../src/screens/site-data/site-data-state.ts';
import type { StateOf } from './states.ts';

/** What the screens know in each of their states. */

export function explainState(name: StateOf<'explain'>, say: Say): ExplainState {
  if (name !== 'shown') return { phase: name };
  const refusal = refusalOf({ url: 'https://shop.example/search?q=select%20*%20from' });
  const headers: readonly Header[] = [
    ['content-type', 'text/html; charset=utf-8'],
    ['server', 'cloudflare'],
    ['cf-ray', '8f2c41d09b7e3a55-FRA'],
  ];
  const kept = { headers, excerpt: 'Sorry, you have been blocked', referrer: 'https://shop.example/' };
  const entry = { ...entryOf(refusal), count: 3, firstAt: noon - 20 * minute };
  const view = explainView({ refusal, entry, kept, tab: null }, say, { ...around, headers });
  const guides = guideViews(refusal, { own: cloudflare, general }, say);
  return { phase: 'shown', shown: { view, guides, report: 'a report', busy: null } };
}

const entries = [
  entryWith({ id: 'a', count: 3 }),
  entryWith({ id: 'b' }, refusalWith({ url: 'https://shop.example/account/orders', status: 429 })),
  entryWith({ id: 'c', fixedBy: 'clear-cookies' }, refusalWith({ url: 'https://shop.example/account' })),
  entryWith({ id: 'd' }, refusalWith({ url: 'https://acme.example/press/2024/', site: 'acme.example' })),
];

export function historyState(name: StateOf<'history'>): HistoryState {
  const rows = name === 'empty' || name === 'none' ? [] : entries.map(rowMaker());
  const state: HistoryState = {
    phase: 'read',
    filter: name === 'none' ? { ...everything, text: 'nowhere' } : everything,
    groups: bySite(rows, noon),
    shown: rows.length,
    total: name === 'empty' ? 0 : entries.length,
    trouble: null,
    statuses: [403, 429],
    causes: ['waf-rule'],
    selected: new Set(name === 'selected' ? ['a', 'b'] : []),
    notice: name === 'forgotten' ? { says: 'forgotten', count: 2, canUndo: true } : null,
  };
  return name === 'unreadable' ? { ...state, phase: name, groups: [], shown: 0 } : state;
}

export function siteDataState(name: StateOf<'site-data'>): SiteDataState {
  if (name === 'missing' || name === 'unreadable') return { phase: name };
  if (name === 'no-access') return { phase: name, site: 'shop.example' };
  const place = { count: 1, isForeign: false, isOfSession: true };
  const cleared = { site: 'shop.example', removed: 2, remaining: 0, undoUntil: noon + minute, undone: null };
  return {
    phase: 'read',
    site: 'shop.example',
    names: [
      { ...place, name: 'session', places: ['shop.example'] },
      {
        ...place,
        name: 'basket',
        count: 3,
        places: ['shop.example/basket', 'www.shop.example'],
        isOfSession: false,
      },
      { ...place, name: 'chat', places: ['chat.example'], isForeign: true },
    ],
    spared: false,
    isPrivate: name === 'private',
    logins: name === 'private' ? 'restart' : 'here',
    cleared: name === 'cleared' ? cleared : null,
  };
}
