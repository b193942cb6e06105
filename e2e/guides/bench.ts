import { createHash } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Guide } from '../../src/core/guides/guide.ts';
import { worker } from '../servers/worker.ts';
import type { Answered, Asking, Kind, Lab, Place } from './lab.ts';

/** A fault that a fix of a guide mends. */
export interface Case {
  readonly fix: string;
  /** The status with which the server refuses while the fault is there. */
  readonly refuses: number;
  readonly asking: Asking;
  /** How it is asked, where one request is not enough. */
  readonly how?: (lab: Lab) => Promise<Answered>;
  /** How often it is asked, each time; the last answer counts before, every one after. */
  readonly times?: number;
  /** Makes the fault. What it starts for that, it gives to the place to be ended. */
  readonly lay: (place: Place) => Promise<void>;
}

/** The faults of one kind of server. */
export interface Bench {
  readonly guide: Guide;
  readonly kind: Kind;
  readonly cases: readonly Case[];
}

export const page = '<!doctype html><title>Open</title><p>This page is open.';

/** Writes files below a folder, and the folders that they need. */
export async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A file that nobody may read in folders that nobody may pass; of those who run as somebody else than the server, at least. */
export async function close({ root }: Place, path: string): Promise<void> {
  await chmod(join(root, path), 0o000);
  if (worker === null) return;
  await chmod(dirname(join(root, path)), 0o700);
  await chmod(dirname(root), 0o700);
}

/** One line of a password file; {SHA} is the one form that all servers read without help. */
export function passwordLine(user: string, password: string): string {
  return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
}

export const visitor = {
  authorization: `Basic ${Buffer.from('visitor:a long password').toString('base64')}`,
} as const;

/** The one page that most cases ask for. */
export const press = { path: '/press/page.html' } as const;
