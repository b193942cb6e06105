import type { StepView } from '../core/wording/view.ts';
import { quietTab } from '../core/tab/tab-state.ts';
import { loading } from './popup-state.ts';
import type { Notice, PopupState, RecentPart, Stretch } from './popup-state.ts';
import type { ListKind, PopupSources, PopupTab } from './sources.ts';

/** How many rows of a list are shown at first, and with each "show older ones". */
const stretch = 20;

/** What a button asks for: a step, or a small action. */
export type Asked = Pick<StepView, 'remedy'> & { readonly copies?: string | null };

type Told = Partial<Pick<Extract<PopupState['tab'], { phase: 'read' }>, 'state' | 'view'>>;

/**
 * Follows what the popup shows. Calls the listener with each new state until the signal fires. No command throws: what
 * fails is said in the state, where the visitor can see it.
 */
export class PopupStore {
  readonly #sources: PopupSources;
  readonly #listener: (state: PopupState) => void;
  readonly #signal: AbortSignal;
  #state: PopupState = loading;
  #shown = stretch;
  /** A slow answer must not take the place of a newer one. */
  #turn = 0;
  #reading: Promise<void> = Promise.resolve();
  /** What was told of the tab while it was read. */
  #newest: Told = {};
  #following = new AbortController();

  constructor(sources: PopupSources, listener: (state: PopupState) => void, signal: AbortSignal) {
    this.#sources = sources;
    this.#listener = listener;
    this.#signal = signal;
  }

  /** Begins to follow; resolves when everything was read once. */
  async start(): Promise<void> {
    this.#sources.watchHistory(() => void this.#readRecent(), this.#signal);
    this.#sources.watchTrouble(() => void this.#readTrouble(), this.#signal);
    await Promise.all([this.#followTab(), this.#readRecent(), this.#readTrouble()]);
  }

  /** Does a step or a small action of the view. A text is copied here: the background has no clipboard. */
  async act({ remedy, copies = null }: Asked): Promise<void> {
    const { tab } = this.#state;
    if (tab.phase !== 'read') return;
    if (copies !== null) return this.#copy(tab.tabId, remedy, copies);
    if (remedy === 'explain' && tab.state.page.phase !== 'quiet')
      return this.explain(tab.state.page.refusal.id);
    if (remedy === 'site-data') return void this.#try(this.#sources.showSiteData(tab.tabId), 'act-failed');
    await this.#busyWith(remedy, this.#sources.act(tab.tabId, remedy));
  }

  /** Loads a page anew whose requests were refused. */
  async reload(): Promise<void> {
    const { tab } = this.#state;
    if (tab.phase === 'read') await this.#busyWith('reload', this.#sources.reload(tab.tabId));
  }

  /** Opens a frame of another site in a tab of its own. */
  async openFrame(id: string): Promise<void> {
    const { tab } = this.#state;
    const frame =
      tab.phase === 'read' ? tab.state.background.find(({ refusal }) => refusal === id) : undefined;
    if (tab.phase === 'read' && frame !== undefined)
      await this.#try(this.#sources.openFrame(tab.tabId, frame), 'act-failed');
  }

  async explain(id: string): Promise<void> {
    await this.#try(this.#sources.explain(id), 'act-failed');
  }

  async openAgain(id: string): Promise<void> {
    await this.#try(this.#sources.openAgain(id), 'act-failed');
  }

  async forget(id: string, address: string): Promise<void> {
    if (!(await this.#try(this.#sources.forget([id]), 'forget-failed'))) return;
    await this.#readRecent();
    this.#change({ notice: { says: 'forgotten', address } });
  }

  async forgetAll(): Promise<void> {
    if (!(await this.#try(this.#sources.forget('all'), 'forget-failed'))) return;
    await this.#readRecent();
    this.#change({ notice: { says: 'forgotten-all' } });
  }

  showOlder(): Promise<void> {
    this.#shown += stretch;
    return this.#readRecent();
  }

  /** Asks for access to all sites, or to one host. Called straight from a click: browsers want the gesture. */
  async allow(host: string | null): Promise<void> {
    const asked = this.#sources.requestAccess(host);
    if (await this.#try(asked, 'act-failed')) this.#change({ access: (await asked) ? 'given' : 'declined' });
  }

  /** After something could not be read. */
  async retry(): Promise<void> {
    this.#change({ notice: null });
    await Promise.all([this.#followTab(), this.#readRecent()]);
  }

  async #followTab(): Promise<void> {
    this.#following.abort();
    this.#following = new AbortController();
    try {
      const tab = await this.#sources.findTab();
      if (tab === null) this.#change({ tab: { phase: 'none' }, access: 'given' });
      else await this.#readTab(tab, AbortSignal.any([this.#signal, this.#following.signal]));
    } catch {
      // Said where the visitor looks, with a button that tries again.
      this.#change({ tab: { phase: 'unreadable' } });
    }
  }

  async #readTab(tab: PopupTab, signal: AbortSignal): Promise<void> {
    const { id } = tab;
    this.#sources.watchTab(id, (state) => this.#tell({ state: state ?? quietTab }), signal);
    this.#sources.watchView(id, (view) => this.#tell({ view }), signal);
    this.#sources.watchAccess(() => void this.#readAccess(tab), signal);
    this.#newest = {};
    const [state, view] = await Promise.all([
      this.#sources.readTab(id),
      this.#sources.readView(id),
      this.#readAccess(tab),
    ]);
    // What was told meanwhile is newer than what was read.
    this.#change({
      tab: { phase: 'read', tabId: id, url: tab.url, state: state ?? quietTab, view, ...this.#newest },
    });
  }

  #tell(news: Told): void {
    const { tab } = this.#state;
    this.#newest = { ...this.#newest, ...news };
    if (tab.phase === 'read') this.#change({ tab: { ...tab, ...news } });
  }

  async #readAccess({ url }: PopupTab): Promise<void> {
    const given = await this.#sources.hasAccess(url);
    if (given) this.#change({ access: 'given' });
    else if (this.#state.access !== 'declined') this.#change({ access: 'missing' });
  }

  async #readTrouble(): Promise<void> {
    // Where even that can't be read, the lists say so.
    const trouble = await this.#sources.trouble().catch(() => null);
    this.#change({ trouble });
  }

  /** Resolves when the lists are as new as when it was called: a reading that was overtaken waits for the one that overtook it. */
  #readRecent(): Promise<void> {
    this.#reading = this.#readNewest();
    return this.#reading;
  }

  async #readNewest(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const recent = await this.#readLists();
    if (turn === this.#turn) this.#change({ recent });
    else await this.#reading;
  }

  async #readLists(): Promise<RecentPart> {
    try {
      const [pages, background] = await Promise.all([this.#stretch('page'), this.#stretch('background')]);
      return { phase: 'read', pages, background };
    } catch {
      return { phase: 'unreadable' };
    }
  }

  /** One entry more than is shown tells whether there are older ones. */
  async #stretch(kind: ListKind): Promise<Stretch> {
    const entries = await this.#sources.recent(kind, this.#shown + 1);
    return { entries: entries.slice(0, this.#shown), more: entries.length > this.#shown };
  }

  async #copy(tabId: number, remedy: string, text: string): Promise<void> {
    if (!(await this.#try(this.#sources.copy(text), 'copy-failed'))) return;
    this.#change({ copied: remedy, notice: { says: 'copied' } });
    await this.#try(this.#sources.act(tabId, remedy), 'act-failed');
  }

  async #busyWith(remedy: string, doing: Promise<void>): Promise<void> {
    this.#change({ busy: remedy, notice: null });
    await this.#try(doing, 'act-failed');
    this.#change({ busy: null });
  }

  async #try(doing: Promise<unknown>, failed: Exclude<Notice['says'], 'forgotten'>): Promise<boolean> {
    try {
      await doing;
      return true;
    } catch {
      this.#change({ notice: { says: failed } });
      return false;
    }
  }

  #change(part: Partial<PopupState>): void {
    if (this.#signal.aborted) return;
    this.#state = { ...this.#state, ...part };
    this.#listener(this.#state);
  }
}
