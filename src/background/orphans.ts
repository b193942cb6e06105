import { belongsToCommit } from '../core/join/join.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Unhandled } from './inbox.ts';
import type { TabStore } from './tab-store.ts';

const lifeMs = 2_000;

/**
 * Refused responses that came without a tab: a site's own service worker asked. They wait for the document that they belong to,
 * for two seconds; what belongs to none was a background request.
 */
export interface Orphans {
  /** Finds the tab whose document came first, or waits for it. */
  add(orphan: Unhandled): void;
  /** After a commit: is it the document of one that waits? */
  adopt(tabId: number): void;
}

interface Outcomes {
  readonly adopted: (adopted: Unhandled) => void;
  readonly unclaimed: (orphan: Unhandled) => void;
}

export function createOrphans(tabs: TabStore, { adopted, unclaimed }: Outcomes): Orphans {
  let waiting: readonly Unhandled[] = [];
  const belongs = (tabId: number, { url, at, id }: Refusal): boolean =>
    belongsToCommit({ url, at, refusal: id }, tabs.get(tabId).join);
  const give = (tabId: number, orphan: Unhandled): void => {
    const refusal: Refusal = { ...orphan.refusal, kind: 'page' };
    const at = Math.min(refusal.at, tabs.get(tabId).join.commit?.at ?? refusal.at);
    tabs.apply(tabId, { type: 'response', url: refusal.url, at, refusal });
    adopted({ ...orphan, tabId, refusal });
  };
  const expire = (orphan: Unhandled): void => {
    if (!waiting.includes(orphan)) return;
    waiting = waiting.filter((one) => one !== orphan);
    unclaimed(orphan);
  };
  return {
    add(orphan) {
      const tabId = [...tabs.all().keys()].find((one) => belongs(one, orphan.refusal));
      if (tabId !== undefined) {
        give(tabId, orphan);
        return;
      }
      waiting = [...waiting, orphan];
      setTimeout(() => expire(orphan), lifeMs);
    },
    adopt(tabId) {
      const found = waiting.find(({ refusal }) => belongs(tabId, refusal));
      if (found === undefined) return;
      waiting = waiting.filter((one) => one !== found);
      give(tabId, found);
    },
  };
}
