import { render } from 'preact';
import type { Cookie } from '../../core/cookies/cookie.ts';
import type { Site } from '../../core/cookies/site.ts';
import type { Refusal } from '../../core/refusal.ts';
import { isSwitchedOff } from '../../core/remedies/offer.ts';
import type { TabState } from '../../core/tab/tab-state.ts';
import { createSay } from '../../core/wording/say.ts';
import { ask } from '../../messages/ask.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { listCookies, mayTouchCookiesOf, storeOf } from '../../platform/cookies.ts';
import { send } from '../../platform/send.ts';
import { siteBoundsOf } from '../../platform/site.ts';
import { clearStorage } from '../../platform/site-storage.ts';
import { reloadTab } from '../../platform/tabs.ts';
import { isSpared, spareSite } from '../../storage/spared-sites.ts';
import { readSettings, watchSettings } from '../../storage/settings.ts';
import { readTab, watchTab } from '../../storage/tab-states.ts';
import { dressPage } from '../../ui/dress-page.ts';
import { SiteData } from './site-data.tsx';
import type { SiteDataActions } from './site-data-props.ts';
import { hostsOf, namesOf } from './site-data-state.ts';
import type { SiteDataState } from './site-data-state.ts';

const settings = await readSettings();
const say = createSay(await loadCatalogue(settings.language));

const main = document.querySelector('main') ?? document.body;
/** The tab whose site is meant: the screen's address holds nothing else. */
const tabId = Number(location.hash.slice(1));
const page = new AbortController();
addEventListener('pagehide', () => page.abort());
const dress = dressPage(say, settings);
let { policy } = settings;
watchSettings((newest) => {
  dress(newest);
  ({ policy } = newest);
  void follow();
}, page.signal);

interface Known {
  readonly refusal: Refusal;
  readonly storeId: string;
  readonly site: Site;
  readonly cookies: readonly Cookie[];
}

/** What the screen is about; kept once it was found: the page may open while it is being read. */
let refusal: Refusal | null = null;
let reading = 0;
watchTab(tabId, () => void follow(), page.signal);
await follow();

/** Reads everything anew. Whoever asks later is the one that draws. */
async function follow(): Promise<void> {
  reading += 1;
  const turn = reading;
  const [state, known] = await read().catch(() => [{ phase: 'unreadable' } as const, null] as const);
  if (turn === reading && !page.signal.aborted) draw(state, known);
}

async function read(): Promise<readonly [SiteDataState, Known | null]> {
  if (isSwitchedOff('clear-cookies', { policy })) return [{ phase: 'switched-off' }, null];
  const tab = await readTab(tabId);
  refusal = refusalIn(tab) ?? refusal;
  const storeId = await storeOf(tabId);
  if (refusal === null || storeId === null) return [{ phase: 'missing' }, null];
  const site = await siteBoundsOf(URL.parse(refusal.url)?.hostname ?? '', storeId);
  if (!(await mayTouchCookiesOf(site))) return [{ phase: 'no-access', site: site.name }, null];
  const cookies = (await listCookies(storeId)) ?? [];
  const known = { refusal, storeId, site, cookies };
  const { isPrivate, cookieStoreId } = refusal;
  const cleared = tab?.cleared ?? null;
  return [
    {
      ...{ phase: 'read', site: site.name, isPrivate },
      names: namesOf(cookies, site, refusal.url),
      spared: await isSpared(site.name),
      logins: isPrivate || cookieStoreId !== null ? 'restart' : 'here',
      cleared: cleared?.site === site.name ? cleared : null,
    },
    known,
  ];
}

function refusalIn(tab: TabState | null): Refusal | null {
  if (tab === null || tab.page.phase === 'quiet') return null;
  return tab.page.refusal;
}

function draw(state: SiteDataState, known: Known | null): void {
  document.title = state.phase === 'read' ? say('site_data_title', { site: state.site }) : 'Why403';
  render(<SiteData say={say} state={state} {...actionsOn(known)} />, main);
}

function actionsOn(known: Known | null): SiteDataActions {
  return {
    onRetry: () => void follow(),
    onClear: async (kept) => {
      await ask(send, 'page/clear', { tabId, kept: [...kept] });
      await follow();
    },
    onUndo: async () => {
      await ask(send, 'page/act', { tabId, remedy: 'undo-cookies' });
      await follow();
    },
    onSpare: async (isToBe) => {
      if (known !== null) await spareSite(known.site.name, isToBe);
      await follow();
    },
    onClearStorage: async (logins) => {
      if (known === null || isSwitchedOff('clear-cookies', { policy })) return 'declined';
      const { cookies, site } = known;
      const hosts = hostsOf(cookies, site, known.refusal);
      if (!(await clearStorage({ hosts, storeId: known.refusal.cookieStoreId, logins }))) return 'declined';
      await reloadTab(tabId);
      await follow();
      return 'done';
    },
  };
}
