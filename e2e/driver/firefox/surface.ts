import type { Modifier, Surface, Target } from '../browser.ts';
import { findTarget, plainTarget } from '../in-page.ts';
import { until } from '../until.ts';
import type { Marionette } from './marionette.ts';
import * as privileged from './privileged.ts';

/** Code points by which WebDriver names the keys that have no character. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A document in a `<browser>` element: a tab's, or the popup's. */
export class FirefoxSurface implements Surface {
  readonly browserId: number;
  readonly #marionette: Marionette;
  readonly #close: () => Promise<void>;

  constructor(marionette: Marionette, browserId: number, close: () => Promise<void>) {
    this.#marionette = marionette;
    this.browserId = browserId;
    this.#close = close;
  }

  async evaluate<Result, Arguments extends readonly unknown[]>(
    fn: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    // The page's answer is JSON of what the function returns.
    return (await this.inDocument(`return (${source(fn)})(...arguments)`, args, false)) as Result;
  }

  async text(): Promise<string> {
    const text = this.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '');
    return (await unlessGone(text)) ?? '';
  }

  async click(target: Target): Promise<void> {
    const script = `return (${source(findTarget)})(document, arguments[0])`;
    const locate = (): Promise<unknown> => unlessGone(this.inDocument(script, [plainTarget(target)]));
    await this.clickAt(await until('a document that stays', locate));
  }

  /** `point` is what `findTarget` answered. */
  async clickAt(point: unknown): Promise<void> {
    const { x, y } = point as ReturnType<typeof findTarget>;
    const events = ['mousemove', 'mousedown', 'mouseup'].map((type) => ({
      name: 'synthesizeMouseAtPoint',
      details: { x, y, eventData: { type, button: 0, clickCount: 1 } },
    }));
    await this.#marionette.run(privileged.dispatch, this.browserId, events);
  }

  async press(key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    const known = await this.#marionette.run(privileged.keyData, keys[key] ?? key);
    const eventData = {
      ...(known as object),
      altKey: modifiers.includes('Alt'),
      ctrlKey: modifiers.includes('Control'),
      shiftKey: modifiers.includes('Shift'),
    };
    const events = ['synthesizeKeyDown', 'synthesizeKeyUp'].map((name) => ({ name, details: { eventData } }));
    await this.#marionette.run(privileged.dispatch, this.browserId, events);
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** Runs the body of a function in the document, by default past what a page may see. */
  inDocument(body: string, args: readonly unknown[] = [], isPrivileged = true): Promise<unknown> {
    return this.#marionette.run(privileged.inDocument, this.browserId, body, args, isPrivileged);
  }
}

/** A function's source, with the marker that a bundler may have put into it. */
export function source(fn: (...args: never) => unknown): string {
  return `(...args) => { const __name = (value) => value; return (${fn.toString()})(...args); }`;
}

/** What was read in a document; `null` when the document went away meanwhile. */
export async function unlessGone<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: unknown) => {
    if (
      error instanceof Error &&
      /Actor .* destroyed|Document was unloaded|currentWindowGlobal is null/u.test(error.message)
    ) {
      return null;
    }
    throw error;
  });
}
