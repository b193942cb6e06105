import { rmSync } from 'node:fs';
import { copyWithCode } from './copy-with-code.ts';

type Listener = (...args: readonly unknown[]) => unknown;
interface Listened {
  addListener(listener: Listener, ...rest: readonly unknown[]): void;
}
interface Api {
  readonly runtime: { readonly onMessage: Listened };
  readonly webNavigation: {
    readonly onCommitted: Listened;
    readonly onErrorOccurred: Listened;
    getFrame(frame: object): Promise<unknown>;
  };
  readonly scripting: { executeScript(injection: { readonly target: object }): Promise<unknown> };
}

/** Runs in the background before its own code, by itself: it is not told of ids, and cannot address a script by one. */
function takeIds(): void {
  const { runtime, webNavigation, scripting } = (globalThis as unknown as { readonly browser: Api }).browser;
  const without = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('documentId' in value)) return value;
    const { documentId: _taken, ...rest } = value;
    return rest;
  };
  for (const event of [runtime.onMessage, webNavigation.onCommitted, webNavigation.onErrorOccurred]) {
    const add = event.addListener.bind(event);
    event.addListener = (listener, ...rest) => add((...args) => listener(...args.map(without)), ...rest);
  }
  const getFrame = webNavigation.getFrame.bind(webNavigation);
  webNavigation.getFrame = async (frame) => without(await getFrame(frame));
  const inject = scripting.executeScript.bind(scripting);
  scripting.executeScript = (injection) =>
    'documentIds' in injection.target
      ? Promise.reject(new Error('Unexpected property "documentIds"'))
      : inject(injection);
}

/** Copies the built extension to a folder that lives as long as this process, as it would run in a browser whose documents have no ids. */
export async function copyWithoutIds(built: string): Promise<string> {
  const copy = await copyWithCode(built, `{ const __name = (value) => value; (${takeIds.toString()})(); }\n`);
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
