import type { AccessibleNode, Card, Login, Look, Modifier, Tab, Target } from '../browser.ts';
import { findTarget, plainTarget, readCard } from '../in-page.ts';
import { until } from '../until.ts';
import { ChromiumSurface, clickAt, source, unlessGone, type Point } from './surface.ts';
import { ChromiumPage } from './page.ts';
import type { Cdp, Session } from './cdp.ts';

/** A tab of the browser's strip. Its page's target changes when a prerendered page takes its place. */
export class ChromiumTab implements Tab {
  readonly id: string;
  readonly #cdp: Cdp;
  /** How log-in prompts are answered; `null`: by nobody. */
  #login: Login | 'cancel' | null = null;
  /** Pages attached under this tab, the newest last; a prerendered one is not yet the tab's page. */
  readonly #pages: ChromiumPage[] = [];
  readonly #surface: ChromiumSurface;

  constructor(cdp: Cdp, targetId: string) {
    this.#cdp = cdp;
    this.id = targetId;
    this.#surface = new ChromiumSurface(
      () => this.page(),
      async () => {
        await cdp.browser.send('Target.closeTarget', { targetId });
      },
    );
  }

  /** Attaches to the tab and to the page in it; to be called once. */
  async attach(): Promise<this> {
    const { sessionId } = await this.#cdp.browser.send('Target.attachToTarget', {
      targetId: this.id,
      flatten: true,
    });
    const session = this.#cdp.session(sessionId);
    session.on('Target.attachedToTarget', ({ sessionId: id, targetInfo }) => {
      const prerendered = targetInfo.subtype === 'prerender';
      const page = new ChromiumPage(targetInfo.targetId, this.#cdp.session(id), prerendered);
      // A page that is closed meanwhile never answers, and is none.
      page.watchLoads().then(
        () => this.#pages.push(page),
        () => undefined,
      );
    });
    session.on('Target.detachedFromTarget', ({ sessionId: id }) => {
      const gone = this.#pages.findIndex((page) => page.session.id === id);
      if (gone !== -1) this.#pages.splice(gone, 1);
    });
    this.#cdp.browser.on('Target.targetInfoChanged', ({ targetInfo }) => {
      const page = this.#pages.find((each) => each.targetId === targetInfo.targetId);
      if (page) page.prerendered = targetInfo.subtype === 'prerender';
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
    await this.#current();
    return this;
  }

  #current(): Promise<ChromiumPage> {
    return until('the tab has a page', () => this.#pages.findLast((page) => !page.prerendered));
  }

  /** The session of the page that is in the tab now. */
  async page(): Promise<Session> {
    return (await this.#current()).session;
  }

  evaluate<Result, Arguments extends readonly unknown[]>(
    fn: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    return this.#surface.evaluate(fn, ...args);
  }

  text(): Promise<string> {
    return this.#surface.text();
  }

  async click(target: Target): Promise<void> {
    await this.activate();
    await this.#surface.click(target);
  }

  async press(key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    await this.activate();
    await this.#surface.press(key, modifiers);
  }

  async close(): Promise<void> {
    await this.#surface.close();
  }

  async go(url: string): Promise<void> {
    await this.activate();
    await this.goUnseen(url);
  }

  /** Goes there without coming to the front. */
  async goUnseen(url: string): Promise<void> {
    await this.#load(async (session) => {
      const { errorText, isDownload } = await session.send('Page.navigate', { url, transitionType: 'typed' });
      return isDownload !== true && errorText !== 'net::ERR_ABORTED';
    });
  }

  async start(url: string): Promise<void> {
    const session = await this.page();
    // Answered when it commits; by then the tab may have gone elsewhere or be closed.
    void session.send('Page.navigate', { url, transitionType: 'typed' }).catch(() => undefined);
  }

  back(): Promise<void> {
    return this.#travel(-1);
  }

  forward(): Promise<void> {
    return this.#travel(1);
  }

  async reload(): Promise<void> {
    await this.#load(async (session) => {
      await session.send('Page.reload');
      return true;
    });
  }

  async stop(): Promise<void> {
    await (await this.page()).send('Page.stopLoading');
  }

  async activate(): Promise<void> {
    await this.#cdp.browser.send('Target.activateTarget', { targetId: this.id });
  }

  async url(): Promise<string> {
    const { entries, currentIndex } = await until('an address', async () =>
      unlessGone((await this.page()).send('Page.getNavigationHistory')),
    );
    return entries[currentIndex]?.url ?? '';
  }

  async card(): Promise<Card | null> {
    return unlessGone(this.#readCard());
  }

  async seeCard(): Promise<Card> {
    try {
      return await until('a card', async () => {
        const card = await this.card();
        if (card?.text !== '') return card;
        // It fades in: what is not to be seen yet says nothing, but in a tab behind nothing ever moves.
        return (await this.evaluate(() => document.visibilityState)) === 'hidden' ? card : null;
      });
    } catch (error) {
      throw new Error(`No card at ${await this.url()}, which shows: ${await this.text()}`, { cause: error });
    }
  }

  async clickCard(target: Target): Promise<void> {
    await this.activate();
    const session = await this.page();
    const root = await findOverlay(session);
    if (root === null) throw new Error('There is no card to click in.');
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function (target) { return (${source(findTarget)})(this, target); }`,
      arguments: [{ value: plainTarget(target) }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    await clickAt(session, result.value as Point);
  }

  async accessibility(): Promise<readonly AccessibleNode[]> {
    const session = await this.page();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value ?? '').toLowerCase(),
        name: String(node.name?.value ?? ''),
      }));
  }

  async answerLogin(answer: Login | 'cancel'): Promise<void> {
    const session = await this.page();
    const isFirst = this.#login === null;
    this.#login = answer;
    if (!isFirst) return;
    session.on('Fetch.requestPaused', ({ requestId }) => {
      // A request that ended, or a tab that closed, waits for nothing.
      session.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
    });
    session.on('Fetch.authRequired', ({ requestId }) => {
      const now = this.#login ?? 'cancel';
      const authChallengeResponse =
        now === 'cancel'
          ? ({ response: 'CancelAuth' } as const)
          : ({ response: 'ProvideCredentials', username: now.user, password: now.password } as const);
      void session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse });
    });
    await session.send('Fetch.enable', { handleAuthRequests: true });
  }

  async emulate(look: Look): Promise<void> {
    const session = await this.page();
    const { width = 1280, height = 900 } = look;
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await session.send('Emulation.setEmulatedMedia', {
      media: look.print ? 'print' : '',
      features: [
        { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: look.forcedColors ? 'active' : 'none' },
        { name: 'prefers-contrast', value: look.moreContrast ? 'more' : 'no-preference' },
        { name: 'prefers-reduced-motion', value: look.reducedMotion ? 'reduce' : 'no-preference' },
      ],
    });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await (await this.page()).send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async #readCard(): Promise<Card | null> {
    const session = await this.page();
    const root = await findOverlay(session);
    if (root === null) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () { return (${source(readCard)})(this); }`,
      returnByValue: true,
    });
    // What `readCard` returns, as JSON.
    return result.value as Card | null;
  }

  async #travel(step: -1 | 1): Promise<void> {
    await this.#load(async (session) => {
      const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
      const entry = entries[currentIndex + step];
      if (!entry) throw new Error(`There is nothing ${step < 0 ? 'before' : 'after'} this page.`);
      await session.send('Page.navigateToHistoryEntry', { entryId: entry.id });
      return true;
    });
  }

  async #load(begin: (session: Session) => Promise<boolean>): Promise<void> {
    await (await this.#current()).load(begin);
  }
}

/**
 * The closed shadow root that an extension put into the document, as a remote object; `null` while there is none. Not at any depth:
 * a page of five thousand elements in each other can't be told (Chromium 156).
 */
async function findOverlay(session: Session): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 12, pierce: true });
  const backendNodeId = closedRoot(root);
  if (backendNodeId === null) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return object.objectId ?? null;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly shadowRoots?: DomNode[];
  readonly children?: DomNode[];
}

/** The last one: the overlay comes after all of the page, whose viewers have closed roots too. */
function closedRoot(node: DomNode): number | null {
  for (const child of (node.children ?? []).toReversed()) {
    const found = closedRoot(child);
    if (found !== null) return found;
  }
  return node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')?.backendNodeId ?? null;
}
