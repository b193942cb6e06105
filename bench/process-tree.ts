import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in `/proc`, the same on every Linux that runs a browser: `getconf CLK_TCK`. */
const ticksPerSecond = 100;

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Of its own, ended children not counted; milliseconds, to ten. */
  readonly cpu: number;
}

/** `null`: it has ended in the meantime. Fields by proc_pid_stat(5); the name in brackets may hold anything. */
function readProcess(id: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { id, parent: Number(fields[1]), cpu: (ticks * 1_000) / ticksPerSecond };
  } catch {
    return null;
  }
}

function processIds(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** CPU time that a process and all below it have used so far, in milliseconds. */
export function cpuOfTree(root: number): number {
  const all = processIds()
    .map(readProcess)
    .filter((one) => one !== null);
  const sum = (id: number): number =>
    all.filter((one) => one.parent === id).reduce((total, child) => total + child.cpu + sum(child.id), 0);
  return (all.find((one) => one.id === root)?.cpu ?? 0) + sum(root);
}

/**
 * The browser's own process, by the profile that it alone was started with.
 * @throws when there is none.
 */
export function browserProcess(profile: string): number {
  const found = processIds().find((id) => {
    const parts = commandLine(id);
    return parts.includes(`--user-data-dir=${profile}`) && !parts.some((part) => part.startsWith('--type='));
  });
  if (found === undefined) throw new Error(`No browser runs with the profile ${profile}`);
  return found;
}

function commandLine(id: number): readonly string[] {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended in the meantime.
    return [];
  }
}

/**
 * Memory that the extension's own processes would give back if they ended, in megabytes: their private pages, clean and dirty.
 * `null`: none runs.
 */
export function memoryOfExtension(browser: number): number | null {
  const all = processIds()
    .map(readProcess)
    .filter((one) => one !== null);
  const isBelow = ({ parent }: Process): boolean => {
    const above = all.find(({ id }) => id === parent);
    return parent === browser || (above !== undefined && isBelow(above));
  };
  // A process that Chromium forks writes its arguments as one.
  const isOwn = ({ id }: Process): boolean => commandLine(id).join(' ').includes('--extension-process');
  const own = all.filter((one) => isBelow(one) && isOwn(one));
  return own.length === 0 ? null : own.reduce((sum, { id }) => sum + privateMemory(id), 0);
}

function privateMemory(id: number): number {
  const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
  const found = rollup.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gmu);
  return [...found].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1_024;
}
