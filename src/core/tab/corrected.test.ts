import { expect, it } from 'vitest';
import { aRefusal } from '../testing/a-refusal.ts';
import { advance } from './advance.ts';
import { quietTab } from './tab-state.ts';
import type { TabEvent } from './tab-event.ts';

const url = 'https://a.test/letters/one)';

it.each<[where: string, opened: string, phase: string]>([
  ['at its address without damage of copying', 'https://a.test/letters/one', 'solved'],
  ['but only the folder above it', 'https://a.test/letters/', 'quiet'],
])('after the address was checked, the page opens: %s', (_where, opened, phase) => {
  const events: readonly TabEvent[] = [
    { type: 'response', url, at: 1, refusal: aRefusal({ id: 'r1', url, site: 'a.test', at: 1 }) },
    { type: 'committed', url, at: 2, documentId: 'd2', known: null },
    { type: 'leaving', remedy: 'check-address', at: 3 },
    { type: 'response', url: opened, at: 4, refusal: null },
    { type: 'committed', url: opened, at: 5, documentId: 'd5', known: null },
    { type: 'card-ready', documentId: 'd5', status: 200 },
  ];
  const { page } = events.reduce((state, event) => advance(state, event).state, quietTab);
  expect(page.phase).toBe(phase);
});
