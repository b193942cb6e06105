import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

export const login = { user: 'visitor', password: 'open' } as const;

/** The same faults for every server: a folder of files, one of which its worker may not read, and a password file beside it. */
export interface WebRoot {
  readonly folder: string;
  readonly documents: string;
  readonly passwords: string;
  readonly port: number;
}

export async function layWebRoot(): Promise<WebRoot> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-server-'));
  const documents = join(folder, 'documents');
  // The server's worker is somebody else and must be able to come here.
  await chmod(folder, 0o755);
  for (const name of ['open', 'denied', 'listing', 'staff'])
    await mkdir(join(documents, name), { recursive: true });
  const page = '<!doctype html><title>Open</title><p>This page is open.';
  await Promise.all(
    ['open', 'denied', 'staff'].map((name) => writeFile(join(documents, name, 'index.html'), page)),
  );
  await writeFile(join(documents, 'listing', 'a-file.txt'), 'a file');
  await writeFile(join(documents, 'unreadable.html'), page, { mode: 0o000 });
  const passwords = join(folder, 'passwords');
  // {SHA} is the one form that both servers read without help.
  const hash = createHash('sha1').update(login.password).digest('base64');
  await writeFile(passwords, `${login.user}:{SHA}${hash}\n`);
  return { folder, documents, passwords, port: await freePort() };
}
