import { render } from 'preact';
import type { Policy } from '../core/settings/policy.ts';
import { createSay } from '../core/wording/say.ts';
import type { Say } from '../core/wording/say.ts';
import { loadCatalogue } from '../platform/catalogue.ts';
import { thisComputer } from '../platform/computer.ts';
import { readSettings, watchSettings } from '../storage/settings.ts';
import { dressPage } from '../ui/dress-page.ts';
import { browserSources } from './browser-sources.ts';
import { loading } from './popup-state.ts';
import type { PopupState } from './popup-state.ts';
import { PopupStore } from './popup-store.ts';
import { Popup } from './popup.tsx';

const computer = thisComputer();
const oneSecond = 1_000;

/** `?tab=7` in the address: the popup stands in a tab of its own and is about another one. */
const asked = new URLSearchParams(location.search).get('tab');
document.documentElement.classList.toggle('in-tab', asked !== null);

const page = new AbortController();
addEventListener('pagehide', () => page.abort());

const parts = document.getElementById('parts') ?? document.body;
let state: PopupState = loading;
let say: Say | null = null;
let policy: Policy = {};
const store = new PopupStore(browserSources(asked === null ? null : Number(asked)), show, page.signal);
// All at once: the words, most often those of the browser's language, and what they are said of.
const started = store.start();
const [settings, likely] = await Promise.all([readSettings(), loadCatalogue(null)]);
const words = createSay(settings.language === null ? likely : await loadCatalogue(settings.language));
const dress = dressPage(words, settings);
({ policy } = settings);
watchSettings((newest) => {
  dress(newest);
  ({ policy } = newest);
  show(state);
}, page.signal);
say = words;
show(state);
const clock = setInterval(() => show(state), oneSecond);
page.signal.addEventListener('abort', () => clearInterval(clock));
await started;

/** Times pass while the popup is open: it is drawn anew every second, and Preact touches only what has changed. */
function show(newest: PopupState): void {
  state = newest;
  if (say === null) return;
  render(
    <Popup say={say} now={Date.now()} computer={computer} policy={policy} state={state} on={store} />,
    parts,
  );
}
