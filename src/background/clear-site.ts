import type { Refusal } from '../core/refusal.ts';
import { undoWindow } from '../core/remedies/remedy.ts';
import type { ClearedSite } from '../core/tab/tab-state.ts';
import { clearCookies, countCookies, recallClearings } from './clear-cookies.ts';
import type { Recalled } from './cookie-clearing.ts';
import type { CookiesAsked } from './cookie-jar.ts';
import type { Report } from '../storage/session.ts';

interface SiteOfTab extends Pick<CookiesAsked, 'tabId' | 'scope' | 'kept'> {
  readonly refusal: Refusal;
}

interface Outcome {
  /** `null`: there was nothing to remove. */
  readonly cleared: ClearedSite | null;
  /** The tab stands on an empty page. */
  readonly parked: boolean;
}

/**
 * Clears the cookies of a refusal's site. Whatever the browser answered, what is told is read from its list afterwards.
 * @throws when the tab is gone, and with it whom to tell.
 */
export async function clearSite({ refusal, ...how }: SiteOfTab, report: Report): Promise<Outcome> {
  const { tabId } = how;
  const { site, url } = refusal;
  const asked = { ...how, url };
  const outcome = await clearCookies(asked).catch((error: unknown) => {
    report(error);
    return null;
  });
  if (outcome?.ok === false && outcome.because === 'tab-gone') {
    throw new Error(`The cookies of ${site} were not cleared: the tab is gone`);
  }
  if (outcome?.ok === true && outcome.removed + outcome.remaining === 0)
    return { cleared: null, parked: false };
  const told = await tellCleared(tabId);
  const parked = outcome?.ok === true && outcome.parked;
  if (told !== null) return { cleared: told, parked };
  const failed = outcome?.ok === false && outcome.because === 'no-access' ? 'no-access' : 'not-removed';
  const remaining = (await countCookies(asked))?.count ?? 0;
  const undoUntil = Date.now() + undoWindow;
  return { cleared: { site, removed: 0, remaining, undoUntil, undone: null, failed }, parked };
}

/** All that Undo would put back in this tab, those of an earlier clearing among it; `null`: nothing. */
async function tellCleared(tabId: number): Promise<ClearedSite | null> {
  const recalled = (await recallClearings()).find((one) => one.tabId === tabId);
  return recalled === undefined ? null : clearedOf(recalled);
}

export function clearedOf({ site, removed, remaining, undoUntil }: Recalled): ClearedSite | null {
  return removed === 0 ? null : { site, removed, remaining, undoUntil, undone: null };
}
