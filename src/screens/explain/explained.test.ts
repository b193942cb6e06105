import { describe, expect, it } from 'vitest';
import { asKept, entryOf } from '../../core/history/history-entry.ts';
import { quietTab } from '../../core/tab/tab-state.ts';
import type { TabState } from '../../core/tab/tab-state.ts';
import { explained } from './explained.ts';
import { refusalOf, refusedTab } from './sample-refusals.ts';

const refusal = refusalOf({ id: 'newest', url: 'https://shop.example/cart?item=7' });
const entry = { ...entryOf(asKept(refusal, false)), id: 'first', latest: 'newest', count: 2 };
const none: ReadonlyMap<number, TabState> = new Map();
const shown: ReadonlyMap<number, TabState> = new Map([
  [3, quietTab],
  [7, refusedTab(refusal)],
]);

describe('a refusal by its id', () => {
  it('is nothing where nothing tells of it any more', () => {
    expect(explained('gone', { entry: null, kept: null, tabs: shown })).toBeNull();
  });

  it('comes from the history, which keeps less', () => {
    const known = explained('first', { entry, kept: null, tabs: none });
    expect(known?.refusal).toMatchObject({ id: 'newest', url: 'https://shop.example/cart' });
    expect(known?.tab).toBeNull();
  });

  const ids: readonly [id: string, because: string][] = [
    ['newest', 'its own id'],
    ['first', 'that of the refusal which it repeats'],
  ];
  it.each(ids)('%s is found in the tab that shows it: %s', (id) => {
    const known = explained(id, { entry, kept: null, tabs: shown });
    expect(known?.tab?.tabId).toBe(7);
    expect(known?.refusal.url).toBe('https://shop.example/cart?item=7');
    expect(known?.entry.count).toBe(2);
  });

  it('is there before the history has written it', () => {
    const known = explained('newest', { entry: null, kept: null, tabs: shown });
    expect(known?.entry).toMatchObject({ id: 'newest', count: 1 });
  });

  it('is not the refusal of another tab', () => {
    const tabs = new Map([[7, refusedTab(refusalOf({ id: 'other' }))]]);
    expect(explained('first', { entry, kept: null, tabs })?.tab).toBeNull();
  });
});
