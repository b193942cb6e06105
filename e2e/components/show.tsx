import tokens from '../../src/ui/card-tokens.css?inline';
import cardStyle from '../../src/ui/card.css?inline';
import place from '../../src/overlay/host.css?inline';
import { render } from 'preact';
import type { JSX } from 'preact';
import { createSay } from '../../src/core/wording/say.ts';
import type { Catalogue, Say } from '../../src/core/wording/say.ts';
import { knowledge } from '../../src/knowledge/compiled.ts';
import { refusedAt } from '../../src/core/testing/a-refusal.ts';
import { draw } from '../../src/overlay/surface.tsx';
import { Popup } from '../../src/popup/popup.tsx';
import { berlin, noon } from '../../src/popup/sample-states.ts';
import { languages } from '../../src/core/languages.ts';
import { reportOn } from '../../src/core/settings/policy-report.ts';
import { defaultSettings } from '../../src/core/settings/settings.ts';
import { Explain } from '../../src/screens/explain/explain.tsx';
import { History } from '../../src/screens/history/history.tsx';
import { Options } from '../../src/screens/options/options.tsx';
import { SiteData } from '../../src/screens/site-data/site-data.tsx';
import { ownRefusal } from '../../src/screens/welcome/refused-response.ts';
import { Welcome } from '../../src/screens/welcome/welcome.tsx';
import { dressPage } from '../../src/ui/dress-page.ts';
import { cardView } from './card-states.ts';
import { Parts } from './parts.tsx';
import { popupState } from './popup-states.ts';
import { explainState, historyState, siteDataState } from './screen-states.ts';
import { standStill, stillSheet } from './stand-still.ts';
import { states } from './states.ts';
import type { StateOf, SurfaceName } from './states.ts';

/** Draws one state of one surface, as its address says, with the product's own components and style sheets. */

const asked = new URLSearchParams(location.search);
const nothing = (): void => undefined;
const done = (): Promise<void> => Promise.resolve();

void show(asked.get('surface') ?? '', asked.get('state') ?? '');

async function show(surface: string, state: string): Promise<void> {
  if (asked.has('still')) standStill(surface === 'card' ? refusedAt : noon);
  // As it stands in a tab of its own.
  document.documentElement.classList.toggle('in-tab', asked.has('tab'));
  const say = await loadSay();
  const wished = asked.get('appearance');
  const appearance = wished === 'light' || wished === 'dark' ? wished : 'auto';
  dressPage(say, { language: null, appearance });
  document.title = `${surface} ${state}`;
  if (surface === 'card') drawCard(known('card', state), say);
  else
    render(
      page(surface, state, say),
      document.querySelector('#parts') ?? document.querySelector('main') ?? document.body,
    );
  if (asked.has('open'))
    for (const one of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)')) one.open = true;
  document.documentElement.dataset['shown'] = '';
  parent.postMessage('shown', location.origin);
}

function known<S extends SurfaceName>(surface: S, name: string): StateOf<S> {
  const found = (states[surface] as readonly StateOf<S>[]).find((one) => one === name);
  if (found === undefined) throw new Error(`${surface} has no state "${name}"`);
  return found;
}

/** The direction can be asked for apart from the language: so it can be seen before there is a catalogue that needs it. */
async function loadSay(): Promise<Say> {
  const answer = await fetch(`/components/_locales/${asked.get('lang') ?? 'en'}/messages.json`);
  // Our own catalogue.
  const catalogue = (await answer.json()) as Catalogue;
  const direction = asked.get('dir');
  return createSay(
    direction === null ? catalogue : { ...catalogue, language_direction: { message: direction } },
  );
}

function page(surface: string, state: string, say: Say): JSX.Element {
  switch (surface) {
    case 'popup':
      return (
        <Popup
          say={say}
          now={noon}
          computer={berlin}
          state={popupState(known('popup', state), say)}
          on={popupActions}
        />
      );
    case 'explain':
      return <Explain say={say} state={explainState(known('explain', state), say)} {...explainActions} />;
    case 'history':
      return (
        <History say={say} now={noon} state={historyState(known('history', state))} {...historyActions} />
      );
    case 'options':
      return <OptionsPage say={say} name={known('options', state)} />;
    case 'site-data':
      return <SiteData say={say} state={siteDataState(known('site-data', state))} {...siteDataActions} />;
    case 'welcome':
      return <WelcomePage say={say} name={known('welcome', state)} />;
    default:
      return <Parts say={say} name={known('parts', state)} />;
  }
}

function OptionsPage({ say, name }: { readonly say: Say; readonly name: StateOf<'options'> }): JSX.Element {
  const settings = name === 'first' ? defaultSettings : { ...defaultSettings, mutedSites: ['shop.example'] };
  return (
    <Options
      say={say}
      settings={settings}
      languages={languages}
      report={reportOn({}, languages)}
      notice={name === 'saved' ? 'saved' : null}
      onChange={nothing}
      onExport={nothing}
      onImport={nothing}
    />
  );
}

function WelcomePage({ say, name }: { readonly say: Say; readonly name: StateOf<'welcome'> }): JSX.Element {
  const access = name === 'access-missing' ? 'missing' : name === 'access-declined' ? 'declined' : 'given';
  return (
    <Welcome
      say={say}
      access={access}
      pinning={{ isPinned: name === 'pinned', browser: 'firefox' }}
      refusal={ownRefusal(knowledge, noon)}
      onAllow={nothing}
    />
  );
}

/** As the overlay does it, but in a root that a checker can look into. */
function drawCard(name: StateOf<'card'>, say: Say): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const view = cardView(name, say);
  // Half-way through its fading in, its colours would be measured wrongly.
  sheet.replaceSync(`${tokens}${cardStyle}${place} .card, .pill { animation: none !important }`);
  root.adoptedStyleSheets = asked.has('still') ? [sheet, stillSheet()] : [sheet];
  host.dir = say.direction;
  document.body.append(host);
  const doings = { onStep: nothing, onSmall: nothing, onCollapse: nothing, onExpand: nothing };
  const isCollapsed = name === 'collapsed';
  const copied = name === 'copied' ? 'ask-support' : null;
  const busy = name === 'clearing' ? 'clear-cookies' : null;
  const wished = asked.get('appearance');
  const dressed = wished === 'light' || wished === 'dark' ? ({ ...view, appearance: wished } as const) : view;
  draw(root, { view: dressed, collapsed: isCollapsed, copied, busy, said: '' }, doings);
  if (asked.has('open')) for (const one of root.querySelectorAll('details')) one.open = true;
}

const popupActions = {
  ...{ act: done, reload: done, openFrame: done, explain: done, openAgain: done, forget: done },
  ...{ forgetAll: done, showOlder: done, allow: done, retry: done },
};
const explainActions = {
  ...{ onAct: nothing, onOpenAgain: nothing, onCheckAgain: nothing, onRetry: nothing, onSaveSample: nothing },
  onAskForProxy: () => Promise.resolve('declined' as const),
  onCopy: () => Promise.resolve(true),
};
const historyActions = {
  ...{ onFilter: nothing, onSelect: nothing, onSelectAll: nothing, onSelectNone: nothing, onForget: nothing },
  ...{ onForgetAll: nothing, onUndo: nothing, onExport: nothing, onImport: nothing, onRetry: nothing },
};
const siteDataActions = {
  ...{ onClear: done, onUndo: done, onSpare: done, onRetry: nothing },
  onClearStorage: () => Promise.resolve('done' as const),
};
