import { browser } from '../platform/browser.ts';
import { tellRenewed } from './unwritten.ts';

/** Since when it can't be opened; milliseconds since 1970. */
const brokenKey = 'history-broken';
const begunKey = 'history-begun';
/** Long enough for whatever else can keep a database shut: a slow disk, another process, a start of the browser. */
const patienceMs = 600_000;

/**
 * After the database could not be opened: one that the browser itself calls broken, again and again for ten minutes, is taken away, so
 * that the next can be made. A full disk or another context in its way never lead here.
 */
export async function renewIfBroken(error: unknown, now: number): Promise<void> {
  if (!isBroken(error)) return;
  const { [brokenKey]: since } = await browser.storage.local.get(brokenKey);
  if (typeof since !== 'number' || since > now) {
    await browser.storage.local.set({ [brokenKey]: now });
  } else if (now - since > patienceMs) {
    indexedDB.deleteDatabase('why403');
    await notBroken();
  }
}

/** After it went well. */
export function notBroken(): Promise<void> {
  return browser.storage.local.remove(brokenKey);
}

/** A database was made. Where there had been one before, it is lost: browsers themselves begin anew where they find theirs damaged. */
export async function noteNew(): Promise<void> {
  const { [begunKey]: begun } = await browser.storage.local.get(begunKey);
  if (begun === true) await tellRenewed();
  else await browser.storage.local.set({ [begunKey]: true });
}

/** Chromium 156 and Firefox 153 say so of files that they can't make sense of. */
function isBroken(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof DOMException && cause.name === 'UnknownError';
}
