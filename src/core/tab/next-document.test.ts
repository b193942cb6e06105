import { describe, expect, it } from 'vitest';
import { aRefusal } from '../testing/a-refusal.ts';
import { advance } from './advance.ts';
import type { TabEvent } from './tab-event.ts';
import { quietTab } from './tab-state.ts';

const url = 'https://a.test/page';
const refused = (at: number): TabEvent => ({
  type: 'response',
  url,
  at,
  refusal: aRefusal({ id: `r${at}`, url, at, status: 403 }),
});
const good = (at: number): TabEvent => ({ type: 'response', url, at, refusal: null });
const commit = (at: number) => ({ type: 'committed' as const, url, at, documentId: `d${at}`, known: null });
const ready = (at: number, status: number): TabEvent => ({
  type: 'card-ready',
  documentId: `d${at}`,
  status,
});

/** Loaded twice at once: the first load's commit is stamped after the second's response, and takes it. */
const twice = [refused(1), refused(3), commit(4), commit(5)];

describe('a document that no response is left for, at an address that was refused', () => {
  it.each<[reason: string, events: readonly TabEvent[], phase: string, documentId: string | null]>([
    ['is the refused one', twice, 'refused', 'd5'],
    ['as its own status says', [...twice, ready(5, 403)], 'refused', 'd5'],
    ['is another, as its own status says', [...twice, ready(5, 200)], 'quiet', null],
    ['is another when its own response is told of late', [...twice, good(4)], 'quiet', null],
    ['comes from a cache when it comes much later', [refused(1), commit(2), commit(6_000)], 'quiet', null],
  ])('%s', (_reason, events, phase, documentId) => {
    const { page } = events.reduce((state, event) => advance(state, event).state, quietTab);
    expect(page.phase).toBe(phase);
    expect('documentId' in page ? page.documentId : null).toBe(documentId);
  });
});

it('shows the card that it has already when its own response, a refused one too, is told of last', () => {
  const told = [refused(1), commit(2), ready(2, 403), commit(4), ready(4, 403)];
  const state = told.reduce((before, event) => advance(before, event).state, quietTab);
  expect(state.page).toMatchObject({ documentId: 'd4', refusal: { id: 'r1' }, card: 'shown' });
  const last = advance(state, refused(3));
  expect(last.state.page).toMatchObject({ documentId: 'd4', refusal: { id: 'r3' }, card: 'shown' });
  expect(last.effects).toEqual([]);
});

describe('the page after two loads of one address, the second document of which comes when its response has come', () => {
  const next = 'https://b.test/';
  const refusedNext: TabEvent = {
    type: 'response',
    url: next,
    at: 4,
    refusal: aRefusal({ id: 'next', url: next, at: 4 }),
  };

  it.each<[reason: string, loads: readonly TabEvent[]]>([
    ['both good', [good(1), good(2)]],
    ['both refused', [refused(1), refused(2)]],
    ['the first refused', [refused(1), good(2)]],
  ])('is not forgotten: %s', (_reason, loads) => {
    const events = [...loads, commit(3), refusedNext, commit(5), { ...commit(6), url: next }];
    const { page } = events.reduce((state, event) => advance(state, event).state, quietTab);
    expect(page).toMatchObject({ phase: 'refused', documentId: 'd6', refusal: { id: 'next' } });
  });
});

describe('the empty first document of a new tab, told of after the page by the page’s own id', () => {
  const empty = (documentId: string): TabEvent => ({ ...commit(3), url: 'about:blank', documentId });

  it.each<[reason: string, events: readonly TabEvent[], phase: string]>([
    ['changes nothing', [refused(1), commit(2), empty('d2')], 'refused'],
    ['is a page to go on to by an id of its own', [refused(1), commit(2), empty('d3')], 'quiet'],
  ])('%s', (_reason, events, phase) => {
    expect(events.reduce((state, event) => advance(state, event).state, quietTab).page.phase).toBe(phase);
  });
});

describe('a new document under the address of the page before, which the browser tells of when it is asked', () => {
  const before = { url: 'https://b.test/', at: 1, documentId: 'd1', known: null } as const;
  const looked = (at: number): TabEvent => ({
    ...{ ...before, type: 'looked', at, documentId: 'empty' },
    ...{ beside: 'd1', isLoading: false, failed: false },
  });

  it.each<[reason: string, at: number, phase: string]>([
    ['takes nothing from the page that is on its way', 6, 'refused'],
    ['is the page before once more, when the other has not come for long', 6_000, 'quiet'],
  ])('%s', (_reason, at, phase) => {
    const events: TabEvent[] = [{ type: 'committed', ...before }, refused(4), looked(at), commit(at + 1)];
    expect(events.reduce((state, event) => advance(state, event).state, quietTab).page.phase).toBe(phase);
  });
});
