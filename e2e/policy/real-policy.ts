import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserName } from '../driver/launch.ts';

/** What an administrator has set for Why403 on this computer, where the browser itself looks for it. */
export interface RealPolicy {
  /** What the browser must be started with to find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The id of the extension that it is for. */
  readonly id: string;
  set(policy: object): Promise<void>;
  /** Leaves the computer as it was. */
  remove(): Promise<void>;
}

const firefoxId = 'why403@why403.example';
const dist = fileURLToPath(new URL(`../../dist/${browserName}`, import.meta.url));

export function realPolicy(): Promise<RealPolicy> {
  return browserName === 'firefox' ? inFirefoxHome() : inChromiumsFolder();
}

/**
 * Chromium reads one folder of the computer's, which only root may write to. The file names this build alone: the id of an unpacked
 * extension is made of its path, and a browser with another build is not concerned.
 */
async function inChromiumsFolder(): Promise<RealPolicy> {
  const id = idOf(await realpath(dist));
  const folder = '/etc/chromium/policies/managed';
  const file = join(folder, `why403-${id}.json`);
  return {
    environment: {},
    id,
    async set(policy) {
      await mkdir(folder, { recursive: true });
      await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    },
    async remove() {
      await rm(file, { force: true });
      await removeEmpty(folder);
      await removeEmpty(dirname(folder));
    },
  };
}

/**
 * Firefox reads managed storage from a native manifest in the home folder as it does from its enterprise policies, which would concern
 * every Firefox on this computer. It reads it once, at its start.
 */
async function inFirefoxHome(): Promise<RealPolicy> {
  const home = await mkdtemp(join(tmpdir(), 'why403-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  return {
    environment: { HOME: home },
    id: firefoxId,
    async set(policy) {
      await mkdir(folder, { recursive: true });
      const manifest = { name: firefoxId, description: 'A policy', type: 'storage', data: policy };
      await writeFile(join(folder, `${firefoxId}.json`), JSON.stringify(manifest));
    },
    remove: () => rm(home, { recursive: true }),
  };
}

/** Half of the path's SHA-256, in letters from `a` to `p`: chromium/src/components/crx_file/id_util.cc. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

/** Somebody else's policies may lie there: then it stays. */
async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ENOTEMPTY' && code !== 'ENOENT') throw error;
  });
}
