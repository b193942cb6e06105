import { spawn, type ChildProcess } from 'node:child_process';
import { env } from 'node:process';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright';

/** Commands and events of one target, typed by the protocol's own definitions. */
export type Session = Pick<CDPSession, 'send'> & {
  readonly id: string | null;
  on: CDPSession['on'];
};

interface Waiting {
  /** Made when the command was sent: its stack tells who sent it. */
  readonly failure: Error;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Listener = (params: never) => void;

/**
 * A client of the Chrome DevTools Protocol over the browser's debugging pipe. Playwright is not between: it holds
 * every worker by a debugger, which keeps it alive, and turns off the back/forward cache and prerendering, which are to
 * be tested.
 * https://chromedevtools.github.io/devtools-protocol/
 */
export class Cdp {
  readonly #process: ChildProcess;
  readonly #input: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly browser: Session;
  readonly exited: Promise<void>;
  #lastId = 0;
  #rest = '';

  constructor(path: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.#process = spawn(path, [...args, '--remote-debugging-pipe'], {
      env: { ...env, ...environment },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    // Streams 3 and 4 are pipes by the line above; Node types them more widely.
    this.#input = this.#process.stdio[3] as Writable;
    const output = this.#process.stdio[4] as Readable;
    output.setEncoding('utf8').on('data', (chunk: string) => this.#read(chunk));
    this.exited = new Promise((resolve) => {
      this.#process.once('exit', () => {
        this.#endWith(new Error(`Chromium ended (${path}).`));
        resolve();
      });
    });
    this.#input.on('error', (error) => this.#endWith(error));
    this.browser = this.session(null);
  }

  session(id: string | null): Session {
    const send = (method: string, params: object = {}): Promise<never> => this.#send(id, method, params);
    const on = (event: string, listener: Listener): Session => {
      const key = listenerKey(id, event);
      this.#listeners.set(key, (this.#listeners.get(key) ?? new Set()).add(listener));
      return session;
    };
    // The protocol's types are Playwright's overloads: they describe this transport, which knows no method by name.
    const session = { id, send, on } as unknown as Session;
    return session;
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #send(sessionId: string | null, method: string, params: object): Promise<never> {
    const id = ++this.#lastId;
    this.#input.write(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }) + '\0');
    const failure = new Error(method);
    return new Promise((resolve, reject) => this.#waiting.set(id, { failure, resolve, reject }));
  }

  #read(chunk: string): void {
    const parts = (this.#rest + chunk).split('\0');
    this.#rest = parts.pop() ?? '';
    // The protocol's own framing: each part is one such message.
    for (const part of parts) this.#receive(JSON.parse(part) as Message);
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      const key = listenerKey(message.sessionId ?? null, message.method ?? '');
      for (const listener of this.#listeners.get(key) ?? []) listener(message.params as never);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (!waiting) return;
    if (message.error) {
      waiting.failure.message += `: ${message.error.message}`;
      waiting.reject(waiting.failure);
    } else waiting.resolve(message.result as never);
  }

  #endWith(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

function listenerKey(sessionId: string | null, event: string): string {
  return `${sessionId ?? ''} ${event}`;
}
