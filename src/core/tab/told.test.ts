import { describe, expect, it } from 'vitest';
import { aRefusal } from '../testing/a-refusal.ts';
import { advance } from './advance.ts';
import type { TabEvent } from './tab-event.ts';
import { quietTab } from './tab-state.ts';

const url = 'https://a.test/page';
const failed = (at: number): TabEvent => ({ ...{ type: 'response', url, at, refusal: null }, failed: true });
const good = (at: number): TabEvent => ({ type: 'response', url, at, refusal: null });
const commit = (at: number): TabEvent => ({ type: 'committed', url, at, documentId: `d${at}`, known: null });
const told = (documentId: string): TabEvent => ({
  type: 'told',
  refusal: aRefusal({ url, status: 400 }),
  documentId,
});
const ready: TabEvent = { type: 'card-ready', documentId: 'd2', status: 400 };

describe('a page that says in its own text that it was refused', () => {
  it.each<[reason: string, events: readonly TabEvent[], phase: string, effects: readonly string[]]>([
    ['it gets its card', [failed(1), commit(2), told('d2')], 'refused', ['inject']],
    ['the visitor has gone on', [failed(1), commit(2), good(3), commit(4), told('d2')], 'quiet', []],
    ['its card knows its status', [failed(1), commit(2), told('d2'), ready], 'refused', ['inject']],
    ['after a restart nothing is known of the documents', [told('d2')], 'refused', ['inject']],
  ])('%s', (_reason, events, phase, effects) => {
    let state = quietTab;
    const seen: string[] = [];
    for (const event of events) {
      const next = advance(state, event);
      state = next.state;
      seen.push(...next.effects.map(({ type }) => type));
    }
    expect(state.page.phase).toBe(phase);
    expect(seen).toEqual(effects);
  });
});
