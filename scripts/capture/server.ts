import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One request to a real server, and the verdict that its answer must get. */
export interface Asked {
  /** Ends the sample's name: `nginx-folder`. */
  readonly what: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: IncomingHttpHeaders;
  /** `null`: the answer refuses nothing. */
  readonly must: {
    readonly provider: string;
    readonly cause: string;
    readonly carriers?: readonly string[];
  } | null;
}

/** A server as it is run for the capture. */
export interface Server {
  readonly name: string;
  /** Looked for in `SERVERS_ROOT` (unpacked Debian packages), then in the system. */
  readonly program: string;
  /** Writes its configuration into `folder` and gives its arguments. */
  readonly prepare: (place: Place) => Promise<readonly string[]>;
  readonly asks: readonly Asked[];
  /** It is asked as a proxy: the request line holds the whole address. */
  readonly isProxy?: true;
}

export interface Place {
  readonly folder: string;
  readonly port: number;
  /** Where unpacked packages are, `/` for the system itself. */
  readonly root: string;
}

/** What came back, as it was sent. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Where a program is; `null`: not on this machine. */
export async function find(program: string, root: string): Promise<string | null> {
  const places = [root, '/'].flatMap((base) =>
    ['usr/sbin', 'usr/bin'].map((folder) => `${base}/${folder}/${program}`.replace('//', '/')),
  );
  for (const one of places) {
    const isThere = await access(one).then(
      () => true,
      () => false,
    );
    if (isThere) return one;
  }
  return null;
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    // Not yet: it is asked again until the deadline.
    return false;
  } finally {
    socket.destroy();
  }
}

/** Starts a program and waits until it listens. The caller ends it. */
export async function start(
  program: string,
  args: readonly string[],
  { port, root }: Place,
): Promise<ChildProcess> {
  const libraries = ['usr/lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu/varnish'].map(
    (one) => `${root}/${one}`,
  );
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(':') };
  const child = spawn(program, args, { env, stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await listens(port)) return child;
    await pause(100);
  }
  child.kill();
  throw new Error(`${program} does not listen`);
}

/** Ends a program and waits for its end. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** The host that every sample asks for. */
export const host = 'site.example';

/** Asks a server on this machine for something of `site.example`. */
export async function ask(port: number, asked: Asked, isProxy: boolean): Promise<Answer> {
  const path = isProxy ? `http://${host}${asked.path}` : asked.path;
  const headers = { host, ...asked.headers };
  const sent = request({ host: '127.0.0.1', port, path, method: asked.method ?? 'GET', headers });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.setEncoding('utf8');
  let body = '';
  for await (const chunk of response as AsyncIterable<string>) body += chunk;
  const { rawHeaders } = response;
  const pairs = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : [],
  );
  return { status: response.statusCode ?? 0, headers: pairs, body };
}
