import type { AccessibleNode, Card, Login, Look, Modifier, Tab, Target } from '../browser.ts';
import { findTarget, plainTarget, readCard } from '../in-page.ts';
import { until } from '../until.ts';
import type { Marionette } from './marionette.ts';
import * as privileged from './privileged.ts';
import { FirefoxSurface, source, unlessGone } from './surface.ts';

/** Finds the closed shadow root that an extension put into the document. */
const overlayRoot = `[...document.querySelectorAll('*')]
  .map((element) => element.openOrClosedShadowRoot)
  .find((root) => root?.mode === 'closed' && !root.isUAWidget?.())`;

const roles: Readonly<Record<string, string>> = { pushbutton: 'button', document: 'rootwebarea' };

export class FirefoxTab implements Tab {
  readonly id: string;
  readonly #marionette: Marionette;
  readonly #surface: FirefoxSurface;

  constructor(marionette: Marionette, browserId: number) {
    this.id = String(browserId);
    this.#marionette = marionette;
    this.#surface = new FirefoxSurface(marionette, browserId, () => this.close());
  }

  get browserId(): number {
    return this.#surface.browserId;
  }

  evaluate<Result, Arguments extends readonly unknown[]>(
    fn: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    return this.#surface.evaluate(fn, ...args);
  }

  /** Runs the body of a function in the document's own world. */
  inPage(body: string): Promise<unknown> {
    return this.#surface.inDocument(body, [], false);
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
    await this.#run(privileged.close);
  }

  async go(url: string): Promise<void> {
    await this.activate();
    await this.goUnseen(url);
  }

  /** Goes there without coming to the front. */
  async goUnseen(url: string): Promise<void> {
    await this.#run(privileged.load, 'go', url);
  }

  async start(url: string): Promise<void> {
    await this.#run(privileged.start, url);
  }

  async back(): Promise<void> {
    await this.#run(privileged.load, 'back');
  }

  async forward(): Promise<void> {
    await this.#run(privileged.load, 'forward');
  }

  async reload(): Promise<void> {
    await this.#run(privileged.load, 'reload');
  }

  async stop(): Promise<void> {
    await this.#run(privileged.stop);
  }

  async activate(): Promise<void> {
    await this.#run(privileged.activate);
  }

  async url(): Promise<string> {
    return String(await this.#run(privileged.url));
  }

  async card(): Promise<Card | null> {
    const script = `const root = ${overlayRoot}; return root ? (${source(readCard)})(root) : null;`;
    // What `readCard` returns, as JSON.
    return (await unlessGone(this.#surface.inDocument(script))) as Card | null;
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
    const script = `const root = ${overlayRoot};
      if (!root) throw new Error('There is no card to click in.');
      return (${source(findTarget)})(root, arguments[0]);`;
    await this.#surface.clickAt(await this.#surface.inDocument(script, [plainTarget(target)]));
  }

  async accessibility(): Promise<readonly AccessibleNode[]> {
    const nodes = await until('the accessibility tree', async () => {
      // The shape is made by the script.
      const found = (await this.#run(privileged.accessibility)) as AccessibleNode[];
      return found.length > 1 ? found : null;
    });
    return nodes.map(({ role, name }) => ({ role: roles[role] ?? role, name }));
  }

  async answerLogin(answer: Login | 'cancel'): Promise<void> {
    if ((await this.url()) === 'about:blank') throw new Error('Go to a page of the site first.');
    await this.#run(privileged.answerLogin, answer);
  }

  async emulate(look: Look): Promise<void> {
    // Only the tab in front is laid out.
    await this.activate();
    await this.#run(privileged.emulate, look);
    await until('the new width', async () => {
      const width = await this.evaluate(() => innerWidth);
      return look.width === undefined || width === look.width;
    });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.#run(privileged.screenshot)), 'base64');
  }

  #run(body: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#marionette.run(body, this.browserId, ...args);
  }
}
