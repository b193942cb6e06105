import { iconOf } from '../core/tab/icon.ts';
import type { TabState } from '../core/tab/tab-state.ts';
import { badgeOf, tooltipOf } from '../core/wording/icon-words.ts';
import { hasSiteAccess } from '../platform/permissions.ts';
import { showEverywhere, showInToolbar } from '../platform/toolbar.ts';
import type { Toolbar } from '../platform/toolbar.ts';
import type { Language } from './language.ts';

/** What was asked for last, by tab: words that took longer to find must not overwrite those of a newer state. */
const newest = new Map<number, object>();

/** Shows a tab's state on its icon: the number on the badge, the words in the tooltip. */
export async function showIcon(language: Language, tabId: number, state: TabState): Promise<void> {
  const turn = {};
  newest.set(tabId, turn);
  const icon = iconOf(state);
  const shown =
    icon.shows === 'nothing'
      ? await plainIcon(language)
      : { badge: badgeOf(icon), title: tooltipOf(icon, await language.say()) };
  if (newest.get(tabId) !== turn) return;
  newest.delete(tabId);
  await showInToolbar(tabId, shown);
}

/** The icon of tabs that have nothing to tell. */
export async function showSiteAccess(language: Language): Promise<void> {
  await showEverywhere(await plainIcon(language));
}

/** Plain, or a mark that Why403 may not look at all sites: where it can't look, it can't say that nothing was refused. */
async function plainIcon(language: Language): Promise<Toolbar> {
  const [say, allowed] = await Promise.all([language.say(), hasSiteAccess()]);
  const title = tooltipOf({ shows: allowed ? 'nothing' : 'no-access' }, say);
  return { badge: allowed ? '' : '!', title };
}
