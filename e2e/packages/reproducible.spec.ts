import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/steps.ts';

/** Two builds, on a machine that does other things too. */
const patience = 300_000;
const packages = ['why403-chromium.zip', 'why403-firefox.zip', 'why403-source.zip'];
const readPackage = (folder: string, name: string): Promise<Buffer> => readFile(join(folder, 'dist', name));

/** Builds as on a machine with these settings. */
async function build(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const tsx = join(root, 'node_modules/.bin/tsx');
  await promisify(execFile)(tsx, ['scripts/build.ts'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    maxBuffer: 100_000_000,
  });
}

/** As a reviewer does it: the archive, unpacked where there is no git, and the packages that npm installed. */
async function unpackSource(folder: string): Promise<void> {
  const files = Object.entries(unzipSync(await readPackage(root, 'why403-source.zip')));
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  await symlink(await realpath(join(root, 'node_modules')), join(folder, 'node_modules'));
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function hashesIn(packed: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, hash(bytes)]));
}

let temporary = '';
let elsewhere = '';

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'why403-packages-'));
  elsewhere = join(temporary, 'Sources of why403', '1');
  await build(root, { TZ: 'UTC', LANG: 'C.UTF-8', NODE_ENV: 'production' });
  await unpackSource(elsewhere);
  await build(elsewhere, { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', NODE_ENV: 'test' });
}, patience);

afterAll(() => rm(temporary, { recursive: true, force: true }));

describe.each(packages)('%s, built from the commit and from the source archive', (name) => {
  it('has the same files', async () => {
    const [here, there] = await Promise.all([readPackage(root, name), readPackage(elsewhere, name)]);
    expect(hashesIn(there)).toEqual(hashesIn(here));
  });

  it('is the same to the last byte', async () => {
    const [here, there] = await Promise.all([readPackage(root, name), readPackage(elsewhere, name)]);
    expect(hash(there)).toBe(hash(here));
  });
});

describe('the source archive', () => {
  it('has what git has, and nothing else', async () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    const names = Object.keys(unzipSync(await readPackage(root, 'why403-source.zip')));
    expect(names).toEqual(tracked.filter((one) => one !== '').toSorted());
  });
});
