import { describe, expect, it } from 'vitest';
import { aRefusal } from '../testing/a-refusal.ts';
import { advance } from './advance.ts';
import { quietTab, type TabState } from './tab-state.ts';
import type { TabEffect, TabEvent } from './tab-event.ts';

const { url } = aRefusal();

const refused = (at: number): TabEvent => {
  const refusal = aRefusal({ id: `r${at}`, at });
  return { type: 'response', url, at, refusal };
};
const commit = (at: number): TabEvent => ({
  ...{ type: 'committed', url, at },
  ...{ documentId: `d${at}`, known: null },
});
const ready = (at: number, status: number): TabEvent => ({
  type: 'card-ready',
  documentId: `d${at}`,
  status,
});
const impossible = (at: number): TabEvent => ({ type: 'card-impossible', documentId: `d${at}` });
/** A refused page, and a step that asks for it again. */
const before: readonly TabEvent[] = [
  ...[refused(1), commit(2), ready(2, 403)],
  { type: 'step-began', remedy: 'vpn-off', at: 3 },
  { type: 'leaving', remedy: 'vpn-off', at: 3 },
];

function play(events: readonly TabEvent[]): { readonly page: TabState['page']; readonly fixed: number } {
  let state = quietTab;
  const all: TabEffect[] = [];
  for (const event of [...before, ...events]) {
    const next = advance(state, event);
    state = next.state;
    all.push(...next.effects);
  }
  return { page: state.page, fixed: all.filter(({ type }) => type === 'fixed').length };
}

describe('a page that seems to open after a step', () => {
  const good: TabEvent = { type: 'response', url, at: 4, refusal: null };

  it.each<[reason: string, events: readonly TabEvent[], card: string]>([
    ['its document says so', [ready(5, 200), ready(5, 200)], 'shown'],
    ['its document does not say', [ready(5, 0)], 'shown'],
    ['no card can stand in it', [impossible(5), impossible(5)], 'elsewhere'],
    ['a card that stood there is taken away', [ready(5, 200), impossible(5)], 'elsewhere'],
  ])('was mended, which is kept once: %s', (_reason, events, card) => {
    const { page, fixed } = play([good, commit(5), ...events]);
    expect(page).toMatchObject({ phase: 'solved', card });
    expect(fixed).toBe(1);
  });

  it('was not yet, before its document has said so', () => {
    expect(play([good, commit(5)]).fixed).toBe(0);
  });

  it('was not mended where its document was refused, of which the browser tells late', () => {
    const early = [commit(5), ready(5, 403)];
    expect(play(early)).toEqual({ page: { phase: 'quiet' }, fixed: 0 });
    const { page, fixed } = play([...early, refused(4)]);
    expect(page).toMatchObject({ phase: 'refused', refusal: { id: 'r4' }, documentId: 'd5' });
    expect(fixed).toBe(0);
  });
});
