import { browser } from './browser.ts';

export interface Toolbar {
  /** At most four characters; empty for no badge. */
  readonly badge: string;
  /** Says in words what the badge says in a number. */
  readonly title: string;
}

/** Sets a tab's icon. A tab that has gone in the meantime has no icon to be wrong. */
export async function showInToolbar(tabId: number, { badge, title }: Toolbar): Promise<void> {
  const settings = [
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#15191c' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ];
  await Promise.allSettled(settings);
}

/** The icon of all tabs: that site access is missing, for instance. */
export async function showEverywhere({ badge, title }: Toolbar): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ text: badge }), browser.action.setTitle({ title })]);
}

/** Opens the popup in the focused window. `refused`: this browser, or this moment, wants a gesture of the visitor. */
export async function openPopup(): Promise<'opened' | 'refused'> {
  // A feature test: browsers without it have the icon alone.
  if (typeof browser.action.openPopup !== 'function') return 'refused';
  try {
    await browser.action.openPopup();
    return 'opened';
  } catch {
    return 'refused';
  }
}
