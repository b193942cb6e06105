import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../driver/until.ts';
import { freePort } from '../servers/free-port.ts';
import { startApplication } from './application.ts';
import { startExpress } from './express-site.ts';
import type { Ground, Kind } from './servers.ts';
import type { Ports } from './visitor.ts';

export interface Running {
  readonly ports: Ports;
  close(): Promise<void>;
}

/** The application by itself; https is no other to it. */
export async function startAlone(): Promise<Running> {
  const port = await freePort();
  const stop = await startApplication(port);
  const close = (): Promise<void> => {
    stop();
    return Promise.resolve();
  };
  return { ports: { http: port, https: port }, close };
}

/** A site made with Express, in this process; https is no other to it. */
export async function startWithExpress(): Promise<Running> {
  const port = await freePort();
  return { ports: { http: port, https: port }, close: await startExpress(port) };
}

/** A real server from Debian's packages, with the application behind it. */
export async function startReal(kind: Kind): Promise<Running> {
  const ground = await layGround();
  const stop = await startApplication(ground.behind);
  const file = join(ground.folder, 'configuration');
  await writeFile(file, kind.configuration(ground));
  const child = spawn(kind.program, kind.args(file, ground), { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await until(
    `${kind.name} to listen`,
    () => {
      if (child.exitCode !== null) throw new Error(`${kind.name} did not start: it says why above.`);
      return listens(ground.ports.http);
    },
    30_000,
  );
  return {
    ports: kind.hasOnePort === true ? { http: ground.ports.http, https: ground.ports.http } : ground.ports,
    async close() {
      child.kill('SIGTERM');
      await ended;
      stop();
      await rm(ground.folder, { recursive: true, force: true });
    },
  };
}

async function layGround(): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-fault-'));
  const documents = join(folder, 'documents');
  // The server's worker is somebody else and must be able to come here.
  await chmod(folder, 0o755);
  const page = '<!doctype html><title>Open</title><p>This page is open.';
  for (const name of [
    '',
    'stale',
    'strict',
    'secure',
    'encrypted',
    'img',
    'track',
    'denied',
    'staff',
    'open',
    'limited',
    'busy',
  ]) {
    await mkdir(join(documents, name), { recursive: true });
    await writeFile(join(documents, name, 'page.html'), page);
  }
  await mkdir(join(documents, 'open', 'listing'));
  await writeFile(join(documents, 'open', 'listing', 'a-file.txt'), 'a file');
  for (const name of ['', 'open']) await writeFile(join(documents, name, 'index.html'), page);
  await writeFile(join(documents, 'img', 'photo.jpg'), 'a picture');
  const passwords = join(folder, 'passwords');
  // {SHA} is the one form that all of them read without help.
  await writeFile(passwords, `visitor:{SHA}${createHash('sha1').update('open').digest('base64')}\n`);
  const [http, https, behind] = [await freePort(), await freePort(), await freePort()];
  return { folder, documents, passwords, ports: { http, https }, behind };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
}
