import { connect, type Socket } from 'node:net';

interface Waiting {
  /** Made when the command was sent: its stack tells who sent it. */
  readonly failure: Error;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const commandType = 0;

/**
 * A client of Firefox's remote protocol Marionette: JSON arrays, each with its length in front, over a socket.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#endWith(error));
    this.#socket.on('close', () => this.#endWith(new Error('Firefox closed the connection.')));
  }

  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const packet = JSON.stringify([commandType, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    const failure = new Error(name);
    return new Promise((resolve, reject) => this.#waiting.set(id, { failure, resolve, reject }));
  }

  /** Runs the body of an async function in the browser's own window, with every right, and gives what it returns. */
  async run(body: string, ...args: readonly unknown[]): Promise<unknown> {
    const script = `return (async (...args) => { ${body} })(...arguments)`;
    const answer = await this.send('WebDriver:ExecuteScript', {
      script,
      args,
      sandbox: 'system',
      newSandbox: false,
      scriptTimeout: 60_000,
    });
    // Marionette wraps what a script returns.
    return (answer as { value: unknown }).value;
  }

  end(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon === -1) return;
      const start = colon + 1;
      const end = start + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      this.#receive(JSON.parse(this.#received.subarray(start, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  #receive(packet: unknown): void {
    // The first packet greets, and is no array.
    if (!Array.isArray(packet)) return;
    const [, id, error, result] = packet as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (!waiting) return;
    if (error) {
      waiting.failure.message += `: ${error.error}: ${error.message}`;
      waiting.reject(waiting.failure);
    } else waiting.resolve(result);
  }

  #endWith(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
