import { execFileSync } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commitTime, isCheckout, timeFile } from './commit-time.ts';
import { root } from './steps.ts';
import { zip } from './zip.ts';

/** Writes the sources that a reviewer of Mozilla's rebuilds the package from: what git has, as it lies in the folder. */
export async function writeSourceArchive(): Promise<void> {
  const paths = isCheckout() ? trackedFiles() : await filesNotIgnored();
  const read = paths.map(async (path) => [path, await readFile(join(root, path))] as const);
  const time = commitTime();
  const files = { ...Object.fromEntries(await Promise.all(read)), [timeFile]: Buffer.from(`${time}\n`) };
  await writeFile(join(root, 'dist/why403-source.zip'), zip(files, time));
}

function trackedFiles(): readonly string[] {
  const list = (...options: readonly string[]): readonly string[] =>
    execFileSync('git', ['ls-files', '-z', ...options], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .slice(0, -1);
  const deleted = new Set(list('--deleted'));
  return list().filter((path) => !deleted.has(path));
}

/** Where there is no git, as in an unpacked source archive: everything but what .gitignore names. */
async function filesNotIgnored(): Promise<readonly string[]> {
  const lines = (await readFile(join(root, '.gitignore'), 'utf8')).split('\n').filter((line) => line !== '');
  const isIgnored = (name: string): boolean => lines.some((line) => matches(line, name));
  const visit = async (folder: string): Promise<readonly string[]> => {
    const found = await readdir(join(root, folder), { withFileTypes: true });
    const kept = found.filter(({ name }) => !isIgnored(name));
    const below = kept.map(async (one) =>
      one.isDirectory() ? visit(`${folder}${one.name}/`) : [`${folder}${one.name}`],
    );
    return (await Promise.all(below)).flat();
  };
  return visit('');
}

/** The two kinds of lines that our .gitignore has: a name, and a star before an ending. */
function matches(line: string, name: string): boolean {
  return line.startsWith('*') ? name.endsWith(line.slice(1)) : name === line.replace(/\/$/, '');
}
