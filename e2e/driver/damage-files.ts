import { readdir, readlink, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { until } from './until.ts';

/** Writes nonsense over every file below a folder, once no process has any of them open any more. */
export async function damageFiles(folder: string, isMeant: (path: string) => boolean): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter(isMeant);
  if (files.length === 0) throw new Error(`Nothing to damage in ${folder}.`);
  await until('nobody has the files open', async () => (await openFiles(folder)).length === 0, 60_000);
  for (const file of files) await writeFile(file, randomBytes(Math.max(64, (await stat(file)).size)));
}

/** Which files below a folder some process of ours has open. */
async function openFiles(folder: string): Promise<readonly string[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const open = processes.map(async (id) => {
    // A process may end, or belong to somebody else.
    const handles = await readdir(`/proc/${id}/fd`).catch(() => []);
    const links = handles.map((handle) => readlink(`/proc/${id}/fd/${handle}`).catch(() => ''));
    return (await Promise.all(links)).filter((path) => path.startsWith(folder));
  });
  return (await Promise.all(open)).flat();
}
