import type { Modifier, Surface, Target } from '../browser.ts';
import { findTarget, plainTarget } from '../in-page.ts';
import type { Session } from './cdp.ts';
import { keyEvent } from './keys.ts';

/** A document behind a session of the protocol: a tab's page, or the popup. */
export class ChromiumSurface implements Surface {
  readonly #session: () => Promise<Session>;
  readonly #close: () => Promise<void>;

  constructor(session: () => Promise<Session>, close: () => Promise<void>) {
    this.#session = session;
    this.#close = close;
  }

  async evaluate<Result, Arguments extends readonly unknown[]>(
    fn: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    const expression = `(${source(fn)})(...${JSON.stringify(args)})`;
    // The page's answer is JSON of what the function returns.
    return (await evaluate(await this.#session(), expression)) as Result;
  }

  async text(): Promise<string> {
    const text = this.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '');
    return (await unlessGone(text)) ?? '';
  }

  async click(target: Target): Promise<void> {
    const session = await this.#session();
    const expression = `(${source(findTarget)})(document, ${JSON.stringify(plainTarget(target))})`;
    await clickAt(session, (await evaluate(session, expression)) as Point);
  }

  async press(key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    const session = await this.#session();
    const event = keyEvent(key, modifiers);
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  }

  close(): Promise<void> {
    return this.#close();
  }
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export async function clickAt(session: Session, { x, y }: Point): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

/** Evaluates in the document's own world; a rejection or an exception there is an error here. */
export async function evaluate(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A function's source, with the marker that a bundler may have put into it. */
export function source(fn: (...args: never) => unknown): string {
  return `(...args) => { const __name = (value) => value; return (${fn.toString()})(...args); }`;
}

/** What was read in a document; `null` when the document went away meanwhile. */
export async function unlessGone<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: unknown) => {
    const gone =
      /context was destroyed|Cannot find context|No node with given id|Could not find (?:node|object)|navigated or closed|Not attached to an active page|does not belong to the document/u;
    if (error instanceof Error && gone.test(error.message)) return null;
    throw error;
  });
}
