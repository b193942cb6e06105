import { expect, it } from 'vitest';
import { aRefusal } from '../testing/a-refusal.ts';
import { advance } from './advance.ts';
import { quietTab } from './tab-state.ts';
import type { TabEvent } from './tab-event.ts';

const { url } = aRefusal();
const refusedAt = (at: number): readonly TabEvent[] => [
  { type: 'response', url, at, refusal: aRefusal({ id: `r${at}`, at }) },
  { type: 'committed', url, at: at + 1, documentId: `d${at}`, known: null },
];
const introduced = (as: string | null): TabEvent => ({ type: 'introduced', as });
const play = (events: readonly TabEvent[]) =>
  events.reduce((state, event) => advance(state, event).state, quietTab);

it('what a step asked as is kept for the page that came of it, until another step asks as what the browser is', () => {
  const asAnother = [
    ...refusedAt(1),
    { type: 'leaving', remedy: 'reload', at: 3 } as const,
    introduced('Old/1.0'),
  ];
  expect(play([...asAnother, ...refusedAt(4)])).toMatchObject({
    introduced: 'Old/1.0',
    page: { phase: 'refused', refusal: { id: 'r4' } },
  });
  expect(play([...asAnother, ...refusedAt(4), introduced(null)]).introduced).toBeNull();
});
