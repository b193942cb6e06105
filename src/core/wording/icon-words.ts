import type { Icon } from '../tab/icon.ts';
import { causeInWords } from './list-words.ts';
import type { Say } from './say.ts';

/** What the toolbar icon shows: what it tells of a tab, or that the browser doesn't let it see all sites. */
export type ToldIcon = Icon | { readonly shows: 'no-access' };

/** The tooltip: the badge's number in words. */
export function tooltipOf(icon: ToldIcon, say: Say): string {
  switch (icon.shows) {
    case 'nothing':
      return say('icon_quiet');
    case 'no-access':
      return say('icon_no_access');
    case 'status':
      return say('icon_refused', { status: `${icon.status}`, cause: causeInWords(icon.cause, say) });
    case 'count':
      return say('icon_background', { count: icon.count });
  }
}

/** Chromium's badge has room for four characters. */
const mostCounted = 999;

/** The badge: a status, or a number of requests; no text where there is nothing to say. */
export function badgeOf(icon: ToldIcon): string {
  if (icon.shows === 'status') return `${icon.status}`;
  if (icon.shows !== 'count') return '';
  return icon.count > mostCounted ? `${mostCounted}+` : `${icon.count}`;
}
