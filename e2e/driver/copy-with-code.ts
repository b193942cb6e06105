import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built package, whose background runs this code before its own. The folder is the caller's to remove. */
export async function copyWithCode(built: string, code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-copy-'));
  await cp(built, folder, { recursive: true });
  const loader = join(folder, 'service-worker-loader.js');
  // In a block: the background's own names are those of the global scope.
  await writeFile(loader, `{${code}}\n${await readFile(loader, 'utf8')}`);
  return folder;
}
