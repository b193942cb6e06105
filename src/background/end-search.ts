import type { Parts } from './parts.ts';

/** Marks a tab's search as over. `interrupted`: it was one of an earlier life of the background, and goes on no more. */
export function endSearch(
  { tabs }: Pick<Parts, 'tabs'>,
  tabId: number,
  because: 'cancelled' | 'interrupted',
): void {
  const { page } = tabs.get(tabId);
  if (page.phase !== 'refused' || page.probing?.ended !== null) return;
  const probing = { ...page.probing, ended: because };
  tabs.apply(tabId, { type: 'probed', refusal: page.refusal.id, probing });
}
