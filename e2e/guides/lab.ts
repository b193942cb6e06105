import { execFile, execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import type { Command, GuideStep } from '../../src/core/guides/guide.ts';
import { linesOf } from '../../src/core/guides/lines.ts';
import { filled } from '../../src/core/guides/slots.ts';
import type { Slots } from '../../src/core/guides/slots.ts';
import { until } from '../driver/until.ts';
import { freePort } from '../servers/free-port.ts';
import { worker } from '../servers/worker.ts';
import type { Lines } from '../../src/core/guides/guide.ts';
import { applyChange } from './apply-change.ts';

const workerIds = worker === null ? {} : { uid: idOf('-u', worker), gid: idOf('-g', worker) };

function idOf(which: '-u' | '-g', user: string): number {
  return Number(execFileSync('id', [which, user], { encoding: 'utf8' }));
}

/** The host that every case asks for; it leads nowhere, and the request goes to this machine. */
export const host = 'www.shop.test';

/** Where a server under test has its things. */
export interface Place {
  readonly folder: string;
  readonly root: string;
  readonly config: string;
  readonly log: string;
  /** What the server says on its output. */
  readonly output: string;
  readonly port: number;
  /** What else has to be ended with the server. */
  readonly atEnd: (() => Promise<void>)[];
}

/** How one kind of server is run. */
export interface Kind {
  /** What `systemctl` calls it. */
  readonly unit: string;
  readonly program: string;
  readonly args: (place: Place) => readonly string[];
  /** It does not hand its work to another user by itself: it is started as one. */
  readonly runsAsWorker?: true;
  readonly env?: (place: Place) => Readonly<Record<string, string>>;
  /** Commands that a guide uses and that have to work on this server rather than on the machine's own. */
  readonly commands?: (place: Place) => Readonly<Record<string, string>>;
  /** What a guide's own slots stand for here. */
  readonly places?: (place: Place) => Slots;
}

export interface Asking {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** A server with a fault, and somebody who does what a guide says. */
export interface Lab {
  readonly place: Place;
  start(): Promise<void>;
  ask(asking: Asking): Promise<Answered>;
  /** What a guide's slots stand for here. */
  readonly slots: Slots;
  /** Takes a look: gives what the command printed. A search that finds nothing is no failure. */
  look(step: Command, slots: Slots): Promise<string>;
  /** Does a step. @throws when it can't be done. */
  perform(step: GuideStep, slots: Slots): Promise<void>;
  close(): Promise<void>;
}

export async function openLab(kind: Kind): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-guide-'));
  // The server's worker is somebody else and must be able to come here.
  await chmod(folder, 0o755);
  const place: Place = {
    folder,
    root: join(folder, 'www', 'site'),
    config: join(folder, 'server.conf'),
    log: join(folder, 'error.log'),
    output: join(folder, 'output.log'),
    port: await freePort(),
    atEnd: [],
  };
  await mkdir(place.root, { recursive: true });
  // Some servers open their log as root, some as their worker.
  await writeFile(place.log, '');
  await chmod(place.log, 0o666);
  const service = serviceOf(kind, place);
  const control = await startControl(kind.unit, service.restart);
  const commands = await writeCommands(kind, place, control.address);
  return {
    place,
    start: service.start,
    ask: (asking) => ask(place.port, asking),
    slots: placesOf(kind, place),
    look: async ({ run: lines }, slots) => {
      const { code, printed } = await run(filledLines(lines, slots), { folder, commands });
      if (code > 1) throw new Error(`${filledLines(lines, slots)}\nended with ${code}:\n${printed}`);
      return printed;
    },
    perform: (step, slots) => perform(step, slots, { folder, commands }),
    async close() {
      await service.stop();
      await control.close();
      for (const end of place.atEnd) await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function placesOf(kind: Kind, place: Place): Slots {
  const { folder, root, config, log } = place;
  return {
    root,
    config,
    log,
    access: join(folder, 'access.log'),
    passwords: join(folder, 'passwords'),
    user: worker ?? userInfo().username,
    address: '127.0.0.1',
    proxy: '127.0.0.1',
    ...kind.places?.(place),
  };
}

interface Service {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

/** A Java virtual machine on a busy computer takes its time; in milliseconds. */
const longestStart = 30_000;

/** The server's process. What it says is shown when it does not start. */
function serviceOf(kind: Kind, place: Place): Service {
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const log = openSync(place.output, 'a');
    const started = spawn(kind.program, kind.args(place), {
      cwd: place.folder,
      env: { ...env, ...kind.env?.(place) },
      ...(kind.runsAsWorker && workerIds),
      stdio: ['ignore', log, log],
    });
    child = started;
    let missing: Error | null = null;
    started.once('error', (error) => (missing = error));
    await until(
      `${kind.unit} to listen`,
      () => {
        if (missing !== null) throw new Error(`${kind.program} is not installed.`, { cause: missing });
        if (started.exitCode !== null)
          throw new Error(`${kind.unit} did not start:\n${readFileSync(place.output, 'utf8')}`);
        return listens(place.port);
      },
      longestStart,
    );
    closeSync(log);
  };
  const stop = async (): Promise<void> => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { start, stop, restart: () => stop().then(start) };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

interface Control {
  readonly address: string;
  close(): Promise<void>;
}

/** What stands behind `systemctl`: no machine that runs tests has systemd. */
async function startControl(unit: string, restart: () => Promise<void>): Promise<Control> {
  const server = createServer((asked, answer) => {
    const [, verb = '', named = ''] = (asked.url ?? '').split('/');
    if (named !== unit || !['reload', 'restart'].includes(verb)) {
      answer.writeHead(404).end(`There is no unit ${named} to ${verb}: this is ${unit}.`);
      return;
    }
    restart().then(
      () => answer.writeHead(200).end(),
      (error: unknown) => answer.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const askControl =
  'fetch(process.argv[1]).then(async (answer) => { console.error(await answer.text()); process.exit(answer.ok ? 0 : 1); })';

/** A folder of commands that comes first in `PATH`. */
async function writeCommands(kind: Kind, place: Place, control: string): Promise<string> {
  const folder = join(place.folder, 'commands');
  await mkdir(folder);
  const all = {
    systemctl: `exec ${execPath} -e '${askControl}' "${control}/$1/$2"`,
    ...kind.commands?.(place),
  };
  for (const [name, text] of Object.entries(all)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  }
  return folder;
}

interface Shell {
  readonly folder: string;
  readonly commands: string;
}

function filledLines(lines: Lines, slots: Slots): string {
  return filled(linesOf(lines).join('\n'), slots);
}

async function perform(step: GuideStep, slots: Slots, shell: Shell): Promise<void> {
  if ('run' in step) {
    const command = filledLines(step.run, slots);
    const { code, printed } = await run(command, shell);
    if (code !== 0) throw new Error(`${command}\nended with ${code}:\n${printed}`);
  } else if ('change' in step) {
    const file = filled(step.in, slots);
    const text = await readFile(file, 'utf8').catch(() => '');
    await writeFile(file, applyChange(text, filledLines(step.change, slots).split('\n')));
  } else {
    throw new Error(`Nothing can be done about "${step.say}": a tested fix has commands and changes only.`);
  }
}

interface Ended {
  readonly code: number;
  readonly printed: string;
}

function run(command: string, { folder, commands }: Shell): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const path = `${commands}:${env['PATH'] ?? ''}`;
    execFile('sh', ['-c', command], { cwd: folder, env: { ...env, PATH: path } }, (error, out, err) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, printed: out + err });
      else reject(new Error(`${command} could not be run`, { cause: error }));
    });
  });
}

function ask(port: number, { path, method = 'GET', headers = {}, body = '' }: Asking): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, agent: false, headers: { host, ...headers } };
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
