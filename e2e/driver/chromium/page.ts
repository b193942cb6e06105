import { until } from '../until.ts';
import type { Session } from './cdp.ts';

/** One page of a tab: in it, or prerendered and waiting. Knows how its loads end. */
export class ChromiumPage {
  readonly targetId: string;
  readonly session: Session;
  prerendered: boolean;
  #commits = 0;
  #loader: string | null = null;
  #loaded = true;

  constructor(targetId: string, session: Session, prerendered: boolean) {
    this.targetId = targetId;
    this.session = session;
    this.prerendered = prerendered;
  }

  async watchLoads(): Promise<void> {
    this.session.on('Page.frameNavigated', ({ frame, type }) => {
      if (frame.parentId !== undefined) return;
      this.#commits += 1;
      this.#loader = frame.loaderId;
      this.#loaded = type === 'BackForwardCacheRestore';
    });
    this.session.on('Page.lifecycleEvent', ({ loaderId, name }) => {
      if (loaderId === this.#loader && name === 'load') this.#loaded = true;
    });
    await this.session.send('Page.enable');
    await this.session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  }

  /**
   * Begins a load and waits until what commits has loaded: an error page and a page from the back/forward cache too.
   * `begin` says `false` when nothing will commit: a download, an answer without content.
   */
  async load(begin: (session: Session) => Promise<boolean>): Promise<void> {
    const before = this.#commits;
    if (!(await begin(this.session))) return;
    await until('the load ended', () => this.#commits > before && this.#loaded, 30_000);
  }
}
