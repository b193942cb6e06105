import { entryOf } from '../../src/core/history/history-entry.ts';
import { causes, observedPlaces } from '../../src/core/verdict.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { Say } from '../../src/core/wording/say.ts';
import general from '../../src/knowledge/guides/general.ts';
import nginx from '../../src/knowledge/guides/nginx.ts';
import { explainView } from '../../src/screens/explain/explain-view.ts';
import { Explain } from '../../src/screens/explain/explain.tsx';
import type { ExplainState } from '../../src/screens/explain/explain.tsx';
import { guideViews } from '../../src/screens/explain/guide-view.ts';
import { systems } from '../../src/screens/explain/other-ways.ts';
import { around, refusalOf, refusedTab } from '../../src/screens/explain/sample-refusals.ts';
import type { Drawn } from './page-scenes.tsx';

const nothing = (): void => undefined;
const on = {
  ...{ onAct: nothing, onOpenAgain: nothing, onCheckAgain: nothing, onRetry: nothing, onSaveSample: nothing },
  onAskForProxy: () => Promise.resolve('declined' as const),
  onCopy: () => Promise.resolve(true),
};

const evidence = observedPlaces.flatMap((observed) =>
  (['block-only', 'corroborating', 'path-only'] as const).map((tier) => ({
    ...{ observed, tier, signature: null },
    value: 'x-request-id: 7f3a9c1e5b2d4f60',
  })),
);

const kept = {
  headers: [
    ['server', 'nginx'],
    ['date', 'Mon, 23 Nov 2026 11:00:00 GMT'],
  ] as const,
  excerpt: 'Forbidden. Write to webmaster@shop.example with the time of this request.',
  referrer: 'https://news.example/',
};

const probing = {
  planned: [],
  answered: [],
  ended: 'done' as const,
  told: { country: 'NL', warp: true, contact: 'mailto:security@shop.example', cookiesOff: true },
};

const introduced =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';

/** Without a tab, and in one that was searched: steps, ways and facts differ. */
function shown(say: Say, verdict: Partial<Verdict>, place: number): ExplainState {
  const refusal = refusalOf({}, { evidence, carriers: ['varnish'], carrierNames: ['Varnish'], ...verdict });
  const { page, ...rest } = refusedTab(refusal);
  const searched = { ...rest, page: page.phase === 'refused' ? { ...page, probing } : page };
  const tab = place % 2 === 0 ? null : { tabId: 7, state: { ...searched, introduced } };
  const entry = { ...entryOf(refusal), count: 12 };
  const view = explainView({ refusal, entry, kept: place === 0 ? null : kept, tab }, say, {
    ...around,
    headers: kept.headers,
    system: systems[place % systems.length] ?? null,
  });
  // What guides say is English; their titles are the same in all.
  const guides = place === 0 ? guideViews(refusal, { own: nginx, general }, say) : [];
  return { phase: 'shown', shown: { view, guides, report: '', busy: null } };
}

export function explainScenes(say: Say): Drawn {
  const states: readonly (readonly [name: string, state: ExplainState])[] = [
    ...causes.map((cause, place) => [cause, shown(say, { cause }, place)] as const),
    ['missing', { phase: 'missing' }],
    ['unreadable', { phase: 'unreadable' }],
  ];
  return states.map(([name, state]) => [`explain: ${name}`, <Explain say={say} state={state} {...on} />]);
}
