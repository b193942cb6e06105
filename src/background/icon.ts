import { iconOf } from '../core/tab/icon.ts';
import type { TabState } from '../core/tab/tab-state.ts';
import { badgeOf, tooltipOf } from '../core/wording/icon-words.ts';
import { hasSiteAccess } from '../platform/permissions.ts';
import { showEverywhere, showInToolbar } from '../platform/toolbar.ts';
import type { Language } from './language.ts';

/** Shows a tab's state on its icon: the number on the badge, the words in the tooltip. */
export async function showIcon(language: Language, tabId: number, state: TabState): Promise<void> {
  const say = await language.say();
  const icon = iconOf(state);
  await showInToolbar(tabId, { badge: badgeOf(icon), title: tooltipOf(icon, say) });
}

/** The icon of tabs that have nothing to tell: plain, or a mark that Why403 may not look at sites. */
export async function showSiteAccess(language: Language): Promise<void> {
  const [say, allowed] = await Promise.all([language.say(), hasSiteAccess()]);
  const title = tooltipOf({ shows: allowed ? 'nothing' : 'no-access' }, say);
  await showEverywhere({ badge: allowed ? '' : '!', title });
}
