import type { RefusedPage } from '../core/tab/tab-state.ts';
import type { TabEffect } from '../core/tab/tab-event.ts';
import { injectCard } from '../platform/card.ts';
import { hideEventOrigins } from '../platform/quirks/event-origins.ts';
import { tellOwnDocument } from '../platform/quirks/own-document.ts';
import { findTab } from '../platform/tabs.ts';
import { openPopup } from '../platform/toolbar.ts';
import overlay from '../overlay/injected.ts?script&iife';
import type { Parts } from './parts.ts';

/** Does what `advance` decided. Rejects where the browser did something that nobody foresaw. */
export async function runEffect(parts: Parts, tabId: number, effect: TabEffect): Promise<void> {
  switch (effect.type) {
    case 'inject':
      return inject(parts, tabId, effect.documentId);
    case 'open-popup':
      return openForVisitor(parts, tabId);
    case 'fixed':
      return parts.history.fixed(effect.refusal, effect.by);
  }
}

async function inject(parts: Parts, tabId: number, documentId: string): Promise<void> {
  const page = refusedPage(parts, tabId);
  if (page !== null && parts.muting.isMuted(page.refusal)) {
    parts.tabs.apply(tabId, { type: 'muted', muted: true });
    return;
  }
  void tellOwnDocument(tabId, documentId);
  // A document that is only read is left as it is.
  if (page !== null) void hideEventOrigins(tabId, documentId);
  const outcome = await injectCard(tabId, documentId, overlay);
  if (outcome === 'impossible') parts.tabs.apply(tabId, { type: 'card-impossible', documentId });
}

/** Opens the popup once, and only over the tab that the visitor looks at: for any other, the icon says it. */
async function openForVisitor(parts: Parts, tabId: number): Promise<void> {
  const page = refusedPage(parts, tabId);
  if (page !== null && parts.muting.isMuted(page.refusal)) return;
  const tab = await findTab(tabId);
  if (tab?.isInFront === true && parts.muting.settings().popupOpensItself) await openPopup();
}

function refusedPage(parts: Parts, tabId: number): RefusedPage | null {
  const { page } = parts.tabs.get(tabId);
  return page.phase === 'refused' ? page : null;
}
