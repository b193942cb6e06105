import { belongsToCommit } from '../core/join/join.ts';
import type { Refusal } from '../core/refusal.ts';
import type { TabStore } from './tab-store.ts';

const lifeMs = 2_000;

/**
 * Refused responses that came without a tab: a site's own service worker asked. They wait for the document that they belong to;
 * memory is enough for two seconds, and what belongs to none was a background request.
 */
export interface Orphans {
  /** Finds the tab whose document came first, or waits for it. */
  add(refusal: Refusal): void;
  /** After a commit: is it the document of one that waits? */
  adopt(tabId: number): void;
}

interface Outcomes {
  readonly adopted: (tabId: number, refusal: Refusal) => void;
  readonly unclaimed: (refusal: Refusal) => void;
}

export function createOrphans(tabs: TabStore, { adopted, unclaimed }: Outcomes): Orphans {
  let waiting: readonly Refusal[] = [];
  const belongs = (tabId: number, { url, at, id }: Refusal): boolean =>
    belongsToCommit({ url, at, refusal: id }, tabs.get(tabId).join);
  const give = (tabId: number, orphan: Refusal): void => {
    const refusal: Refusal = { ...orphan, kind: 'page' };
    const at = Math.min(refusal.at, tabs.get(tabId).join.commit?.at ?? refusal.at);
    tabs.apply(tabId, { type: 'response', url: refusal.url, at, refusal });
    adopted(tabId, refusal);
  };
  const expire = (refusal: Refusal): void => {
    if (!waiting.includes(refusal)) return;
    waiting = waiting.filter((one) => one !== refusal);
    unclaimed(refusal);
  };
  return {
    add(refusal) {
      const tabId = [...tabs.all().keys()].find((one) => belongs(one, refusal));
      if (tabId !== undefined) {
        give(tabId, refusal);
        return;
      }
      waiting = [...waiting, refusal];
      setTimeout(() => expire(refusal), lifeMs);
    },
    adopt(tabId) {
      const found = waiting.find((one) => belongs(tabId, one));
      if (found === undefined) return;
      waiting = waiting.filter((one) => one !== found);
      give(tabId, found);
    },
  };
}
