import type { JSX } from 'preact';
import explainCss from '../../src/screens/explain/explain.css?inline';
import explainFrame from '../../src/screens/explain/index.html?raw';
import historyCss from '../../src/screens/history/history.css?inline';
import historyFrame from '../../src/screens/history/index.html?raw';
import optionsCss from '../../src/screens/options/options.css?inline';
import optionsFrame from '../../src/screens/options/index.html?raw';
import popupCss from '../../src/popup/popup.css?inline';
import popupFrame from '../../src/popup/index.html?raw';
import siteDataCss from '../../src/screens/site-data/site-data.css?inline';
import siteDataFrame from '../../src/screens/site-data/index.html?raw';
import listCss from '../../src/ui/refusal-list.css?inline';
import screenCss from '../../src/ui/screen.css?inline';
import { languages } from '../../src/core/languages.ts';
import { reportOn } from '../../src/core/settings/policy-report.ts';
import { defaultSettings } from '../../src/core/settings/settings.ts';
import type { Say } from '../../src/core/wording/say.ts';
import { Options } from '../../src/screens/options/options.tsx';
import type { Notice } from '../../src/screens/options/options.tsx';
import { SiteData } from '../../src/screens/site-data/site-data.tsx';
import type { SiteDataState } from '../../src/screens/site-data/site-data-state.ts';
import { explainScenes } from './explain-scenes.tsx';
import { historyScenes } from './history-scenes.tsx';
import { popupScenes } from './popup-scenes.tsx';

/** A page of ours in one state. */
export interface PageScene {
  readonly name: string;
  /** Its whole document, as it ships. */
  readonly frame: string;
  /** What is linked there after the styles that all pages have. */
  readonly css: string;
  readonly content: JSX.Element;
}

export type Drawn = readonly (readonly [name: string, content: JSX.Element])[];

const nothing = (): void => undefined;
const nothingComes = (): Promise<never> => new Promise(nothing);

/** All that an administrator can set, and what can't be used of it. */
const organisation = reportOn(
  {
    watched: 'pages',
    mutedSites: ['intranet.example'],
    unwatchedSites: ['a.very.long.name.of.a.site.example'],
    supportContact: 'Helpdesk, extension 4711',
    supportAddress: 'https://help.example/with/a/long/address',
    switchedOff: ['find-out', 'clear-cookies', 'archived-copy', 'private-window', 'first-run', 'coffee'],
    keptDays: 'many',
    colour: 'red',
  },
  languages,
);

function optionsScenes(say: Say): Drawn {
  const on = { onChange: nothing, onExport: nothing, onImport: nothing };
  const notices: readonly (Notice | null)[] = [null, 'saved', 'not_saved', 'imported', 'import_odd'];
  return notices.map((notice, place) => {
    const settings = {
      ...defaultSettings,
      mutedSites: place === 0 ? [] : ['shop.example', 'a.very.long.name.of.a.site.example'],
    };
    return [
      `options: ${notice ?? 'plain'}`,
      <Options
        {...{ say, settings, languages, notice, ...on }}
        report={place === 0 ? reportOn({}, languages) : organisation}
      />,
    ];
  });
}

function siteDataScenes(say: Say): Drawn {
  const name = { name: 'session_identifier', count: 3, places: ['shop.example', 'www.shop.example/account'] };
  const read: Extract<SiteDataState, { phase: 'read' }> = {
    phase: 'read',
    site: 'shop.example',
    names: [
      { ...name, isForeign: false, isOfSession: true },
      { ...name, name: 'other', isForeign: true, isOfSession: false },
    ],
    spared: false,
    isPrivate: false,
    logins: 'here',
    cleared: { site: 'shop.example', removed: 12, remaining: 0, undoUntil: 1, undone: null },
  };
  const states: readonly (readonly [string, SiteDataState])[] = [
    ['read', read],
    [
      'undone',
      {
        ...read,
        logins: 'restart',
        cleared: {
          site: 'shop.example',
          removed: 12,
          remaining: 0,
          undoUntil: 1,
          undone: { restored: 12, missing: [] },
        },
      },
    ],
    ['spared', { ...read, spared: true, isPrivate: true, names: [] }],
    ['missing', { phase: 'missing' }],
    ['no access', { phase: 'no-access', site: 'shop.example' }],
    ['unreadable', { phase: 'unreadable' }],
  ];
  const on = {
    onClear: nothingComes,
    onUndo: nothingComes,
    onSpare: nothingComes,
    onClearStorage: nothingComes,
    onRetry: nothing,
  };
  return states.map(([word, state]) => [`site data: ${word}`, <SiteData say={say} state={state} {...on} />]);
}

/** Every page in each of its states. */
export function pageScenes(say: Say): readonly PageScene[] {
  const on =
    (frame: string, css: string) =>
    (scenes: Drawn): readonly PageScene[] =>
      scenes.map(([name, content]) => ({ name, frame, css, content }));
  return [
    ...on(explainFrame, screenCss + explainCss)(explainScenes(say)),
    ...on(historyFrame, screenCss + historyCss)(historyScenes(say)),
    ...on(optionsFrame, screenCss + optionsCss)(optionsScenes(say)),
    ...on(siteDataFrame, screenCss + siteDataCss)(siteDataScenes(say)),
    ...on(popupFrame, listCss + popupCss)(popupScenes(say)),
  ];
}
