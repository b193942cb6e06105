import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.ts';

/** Where the source archive carries the time of its commit: it has no history to ask. */
export const timeFile = 'scripts/commit-time.txt';

/** A fixed day, for a copy of the files that came without either. */
const unknown = Date.UTC(2026, 0, 1) / 1_000;

/** A folder above may be somebody else's checkout: only our own counts. */
export function isCheckout(): boolean {
  return existsSync(join(root, '.git'));
}

/** When the commit was made, in seconds since 1970: the same commit gives the same packages. */
export function commitTime(): number {
  const text = isCheckout()
    ? execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' })
    : readFileSync(join(root, timeFile), 'utf8');
  return /^\d+\s*$/.test(text) ? Number(text) : unknown;
}
