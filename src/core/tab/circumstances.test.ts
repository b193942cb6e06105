import { describe, expect, it } from 'vitest';
import type { Refusal } from '../refusal.ts';
import { unjudged } from '../verdict.ts';
import { circumstancesOf } from './circumstances.ts';
import { quietTab } from './tab-state.ts';
import type { ClearedSite, TabState } from './tab-state.ts';

const now = 1_000_000;

const refusal: Refusal = {
  id: 'r',
  kind: 'page',
  url: 'https://www.a.test/page?q=1',
  site: 'a.test',
  method: 'GET',
  status: 403,
  at: now - 1_000,
  isPrivate: false,
  cookieStoreId: null,
  verdict: unjudged,
};

const refused: TabState = {
  ...quietTab,
  page: {
    phase: 'refused',
    refusal,
    documentId: 'd',
    card: 'shown',
    signInLink: null,
    cookies: null,
    probing: null,
    running: null,
  },
};

const cleared: ClearedSite = {
  site: 'a.test',
  removed: 3,
  remaining: 0,
  undoUntil: now + 1,
  undone: null,
};

describe('the last clearing of cookies', () => {
  it.each<[reason: string, state: TabState, isTold: boolean]>([
    ['of this very site, while Undo stands', { ...refused, cleared }, true],
    ['once the time for Undo is over', { ...refused, cleared: { ...cleared, undoUntil: now } }, false],
    ['of another site says nothing here', { ...refused, cleared: { ...cleared, site: 'b.test' } }, false],
    ['whatever the site, where nothing is refused', { ...quietTab, cleared }, true],
  ])('%s', (_reason, state, isTold) => {
    expect(circumstancesOf(state, now, { beginnings: [], anywhere: [] }).cleared !== null).toBe(isTold);
  });
});
