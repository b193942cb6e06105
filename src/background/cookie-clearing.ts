import { isRemovable } from '../core/cookies/calls.ts';
import type { Cookie } from '../core/cookies/cookie.ts';
import { afterUndo, isOver, mergeSnapshots, restorationsOf, undoMs } from '../core/cookies/snapshot.ts';
import type { Restored, Snapshot } from '../core/cookies/snapshot.ts';
import { afterClearing, countWithin } from '../core/cookies/tally.ts';
import type { CookieCount } from '../core/remedies/remedy.ts';
import { findJar, listAll, listWithin, Obstructed, sweep } from './cookie-jar.ts';
import type { CookiesAsked, CookieTools, Jar, Obstacle } from './cookie-jar.ts';

export interface Failed {
  readonly ok: false;
  readonly because: Obstacle;
}

export interface ClearedCookies {
  readonly ok: true;
  readonly removed: number;
  /** Still there when the list was read again. */
  readonly remaining: number;
  /** Milliseconds since 1970; the present, where there is nothing to undo. */
  readonly undoUntil: number;
  /** The tab shows an empty page now: whoever asked takes it on. */
  readonly parked: boolean;
}

export interface UndoneCookies extends Restored {
  readonly ok: true;
  /** As in {@link ClearedCookies}. */
  readonly parked: boolean;
}

export interface Recalled {
  readonly tabId: number;
  readonly site: string;
  readonly removed: number;
  readonly remaining: number;
  readonly undoUntil: number;
}

export interface CookieClearing {
  /** What a clearing would remove; `null` where that can't be known: the tab is gone, or access was taken away. */
  readonly countCookies: (asked: CookiesAsked) => Promise<CookieCount | null>;
  /** Removes the cookies, and says by the list read afterwards how many went. Undo stands until `undoUntil`. */
  readonly clearCookies: (asked: CookiesAsked) => Promise<ClearedCookies | Failed>;
  /** Puts back what the last clearing in the tab removed. Then nothing is kept any more. */
  readonly undoCookies: (tabId: number) => Promise<UndoneCookies | Failed>;
  /** What clearing has removed in each tab where Undo stands, by the list read now: for a clearing that was cut off before it could say. */
  readonly recallClearings: () => Promise<readonly Recalled[]>;
  /** Forgets what can't be undone any more; gives back when to ask again, in milliseconds since 1970, `null`: not at all. */
  readonly wipeExpired: () => Promise<number | null>;
}

/** Clears, counts and puts back the cookies of a tab's site. Keeps nothing in memory: each step may be the last before a stop. */
export function createCookieClearing(tools: CookieTools): CookieClearing {
  return {
    countCookies: async (asked) => {
      const counted = await attempt(() => count(tools, asked));
      return 'ok' in counted ? null : counted;
    },
    clearCookies: (asked) => attempt(() => clear(tools, asked)),
    undoCookies: (tabId) => attempt(() => undo(tools, tabId)),
    recallClearings: () => recallAll(tools),
    wipeExpired: () => wipe(tools),
  };
}

async function count(tools: CookieTools, asked: CookiesAsked): Promise<CookieCount> {
  const jar = await findJar(tools, asked);
  return countWithin(await listAll(tools, jar), jar.reach);
}

async function clear(tools: CookieTools, asked: CookiesAsked): Promise<ClearedCookies> {
  const jar = await findJar(tools, asked);
  const before = await listWithin(tools, jar);
  if (before.length === 0) {
    return { ok: true, removed: 0, remaining: 0, undoUntil: tools.now(), parked: false };
  }
  const { deadline } = await keep(tools, jar, before);
  const left = await sweepAndSettle(tools, jar);
  const parked = left.some(isRemovable) && (await tools.parkTab(jar.tabId));
  const after = parked ? await sweepAfterParking(tools, jar) : left;
  return { ok: true, ...afterClearing(before, after), undoUntil: deadline, parked };
}

/** A list read at once is too early: a page that sets its cookies again may just not have come round to it. */
async function sweepAndSettle(tools: CookieTools, jar: Jar): Promise<readonly Cookie[]> {
  const left = await sweep(tools, jar);
  if (left.some(isRemovable)) return left;
  await tools.settle();
  return listWithin(tools, jar);
}

/** What the page had under way when it was put away may come late. */
async function sweepAfterParking(tools: CookieTools, jar: Jar): Promise<readonly Cookie[]> {
  const left = await sweep(tools, jar);
  return left.some(isRemovable) ? sweep(tools, jar) : left;
}

/**
 * Keeps what is going to be removed. The kept snapshot is read after the list: a second clearing that runs beside the first and sees a
 * list already thinned out sees the first one's snapshot too, and adds to it.
 */
async function keep(tools: CookieTools, jar: Jar, cookies: readonly Cookie[]): Promise<Snapshot> {
  const { tabId, storeId, reach } = jar;
  const now = tools.now();
  const earlier = await tools.readSnapshot(tabId);
  const standing = isStanding(earlier, now) ? earlier : null;
  const snapshot = mergeSnapshots(standing, { version: 1, storeId, reach, cookies, deadline: now + undoMs });
  await tools.keepSnapshot(tabId, snapshot).catch((cause: unknown) => {
    throw new Obstructed('not-kept', { cause });
  });
  return snapshot;
}

async function recallAll(tools: CookieTools): Promise<readonly Recalled[]> {
  const now = tools.now();
  const all = [...(await tools.allSnapshots())];
  const standing = all.flatMap(([tabId, kept]) => (isStanding(kept, now) ? [{ tabId, kept }] : []));
  const recalled = await Promise.all(
    standing.map(({ tabId, kept }) => attempt(() => recall(tools, tabId, kept))),
  );
  return recalled.flatMap((one) => ('ok' in one ? [] : [one]));
}

async function recall(tools: CookieTools, tabId: number, kept: Snapshot): Promise<Recalled> {
  const { storeId, reach, cookies, deadline } = kept;
  const left = await listWithin(tools, { tabId, storeId, reach });
  return { tabId, site: reach.site.name, ...afterClearing(cookies, left), undoUntil: deadline };
}

async function undo(tools: CookieTools, tabId: number): Promise<UndoneCookies> {
  const snapshot = await tools.readSnapshot(tabId);
  if (!isStanding(snapshot, tools.now())) throw new Obstructed('nothing-kept');
  const { storeId, reach } = snapshot;
  if ((await tools.storeOf(tabId)) !== storeId) throw new Obstructed('tab-gone');
  const jar = { tabId, storeId, reach };
  const first = await putBack(tools, jar, snapshot);
  const parked = first.missing.length > 0 && (await tools.parkTab(tabId));
  const outcome = parked ? await putBack(tools, jar, snapshot) : first;
  await tools.forgetSnapshot(tabId);
  return { ok: true, ...outcome, parked };
}

async function putBack(tools: CookieTools, jar: Jar, snapshot: Snapshot): Promise<Restored> {
  // The page may hold a fresh anonymous session under the same names.
  const present = await sweep(tools, jar);
  // One after another: the browser sends cookies in the order in which they were made.
  for (const setting of restorationsOf(snapshot, present, tools.now())) await tools.setCookie(setting);
  return afterUndo(snapshot, await listAll(tools, jar), tools.now());
}

/** Whether Undo still stands. */
function isStanding(kept: Snapshot | null, now: number): kept is Snapshot {
  return kept !== null && !isOver(kept, now);
}

async function wipe(tools: CookieTools): Promise<number | null> {
  const now = tools.now();
  const snapshots = [...(await tools.allSnapshots())];
  const over = snapshots.filter(([, kept]) => !isStanding(kept, now));
  await Promise.all(over.map(([tabId]) => tools.forgetSnapshot(tabId)));
  const deadlines = snapshots.flatMap(([, kept]) => (isStanding(kept, now) ? [kept.deadline] : []));
  return deadlines.length === 0 ? null : Math.min(...deadlines);
}

async function attempt<Done>(work: () => Promise<Done>): Promise<Done | Failed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Obstructed) return { ok: false, because: error.because };
    throw error;
  }
}
