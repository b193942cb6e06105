import type { Refusal } from '../core/refusal.ts';
import type { CookieCount } from '../core/remedies/remedy.ts';
import type { TabState } from '../core/tab/tab-state.ts';
import type { Say } from '../core/wording/say.ts';
import type { CardView, DetailLine, DisclosureView, View } from '../core/wording/view.ts';
import type { Moment } from './moment.ts';
import { backgroundView } from './background-view.ts';
import type { BackgroundView } from './background-view.ts';
import { sightingWords } from '../core/wording/sighting.ts';
import { clearedView } from './cleared-view.ts';
import type { ClearedView } from './cleared-view.ts';

/** What the popup says of its tab, part by part. */
export interface ThisTab {
  /** The same as the card in the page, with what only the popup has room for. */
  readonly view: View | null;
  /** Something was refused, but what to say of it is not there yet, or a step is under way. */
  readonly isWaiting: boolean;
  readonly cleared: ClearedView | null;
  /** How long the view's own Undo stays; `null`: it has none, or says so itself. */
  readonly undoLeft: string | null;
  readonly background: BackgroundView | null;
}

/** What is known of the tab. `url`: what it shows, as far as the browser tells. */
export interface KnownTab {
  readonly url: string;
  readonly state: TabState;
  readonly view: View | null;
}

export function thisTab({ url, state, view }: KnownTab, moment: Moment): ThisTab {
  const { page, background } = state;
  const shown =
    page.phase === 'refused' ? withSighting(withCookies(view, page, moment.say), state, moment) : view;
  const cleared = clearedView(state.cleared, moment);
  return {
    view: shown,
    isWaiting: view === null && page.phase !== 'quiet',
    cleared: view !== null && speaksOfUndo(view) ? null : cleared,
    undoLeft: view?.kind === 'pill' ? (cleared?.undo?.left ?? null) : null,
    background: background.length === 0 ? null : backgroundView(background, url, moment.say),
  };
}

/** Whether there is nothing to say. */
export function isQuiet({ view, isWaiting, cleared, background }: ThisTab): boolean {
  return view === null && !isWaiting && cleared === null && background === null;
}

function speaksOfUndo(view: View): boolean {
  if (view.kind === 'pill') return view.action?.remedy === 'undo-cookies';
  return view.steps.some(({ remedy }) => remedy === 'undo-cookies');
}

interface RefusedWithCookies {
  readonly refusal: Refusal;
  readonly cookies: CookieCount | null;
}

/** Where clearing the site's cookies would take some of other hosts, and no step says so: a choice of which ones go. */
function withCookies(view: View | null, { refusal, cookies }: RefusedWithCookies, say: Say): View | null {
  if (view?.kind !== 'card' || cookies === null || cookies.otherHosts.length === 0) return view;
  if (!offers(view, 'clear-cookies') || offers(view, 'clear-page-cookies')) return view;
  return { ...view, disclosures: [cookieChoice(refusal.site, cookies, say), ...view.disclosures] };
}

function offers({ steps }: CardView, wanted: string): boolean {
  return steps.some(({ remedy, button }) => remedy === wanted && button !== null);
}

function cookieChoice(site: string, { count, otherHosts }: CookieCount, say: Say): DisclosureView {
  const hosts = say.list(otherHosts);
  return {
    id: 'cookies',
    title: say('popup_cookies_title'),
    lines: [
      line(say('popup_cookies_all', { site }), say('popup_cookies_all_value', { count, hosts })),
      line(say('popup_cookies_page'), say('popup_cookies_page_value', { site })),
    ],
    button: {
      remedy: 'clear-page-cookies',
      title: say.rich('step_clear_page_cookies_title'),
      note: null,
      button: say('button_clear_page_cookies'),
      first: false,
      copies: null,
    },
  };
}

/** How the site sees the visitor, as far as a search has told: the card in the page never compares it with the computer. */
function withSighting(
  view: View | null,
  { page, introduced }: TabState,
  { say, computer }: Moment,
): View | null {
  if (view?.kind !== 'card' || page.phase !== 'refused') return view;
  const { refusal, probing } = page;
  const told = probing?.told ?? null;
  const lines = sightingWords({ told, introduced, headers: [], at: refusal.at }, computer, say);
  const seen: DisclosureView = { id: 'seen', title: say('seen_title'), lines, button: null };
  return lines.length === 0 ? view : { ...view, disclosures: [seen, ...view.disclosures] };
}

function line(term: string, text: string): DetailLine {
  return { term, text: [{ text, mark: null }], line: null };
}
