import { expect, it } from 'vitest';
import { entryOf } from '../core/history/history-entry.ts';
import { quietTab } from '../core/tab/tab-state.ts';
import type { RefusedPage, TabState } from '../core/tab/tab-state.ts';
import { aRefusal } from '../core/testing/a-refusal.ts';
import { parseEntry, parseRefusal, parseTabState } from './parsers.ts';

const refusal = aRefusal();
const page: RefusedPage = {
  phase: 'refused',
  refusal,
  documentId: 'd1',
  card: 'shown',
  signInLink: null,
  signInForm: false,
  cookies: { count: 2, otherHosts: [], spared: false },
  running: null,
  probing: null,
};
const state: TabState = { ...quietTab, page };
const entry = entryOf(refusal);
const stored = (one: unknown): unknown => JSON.parse(JSON.stringify(one));

/** As the first version wrote it, before these keys were there. */
const { signInForm: _form, ...olderPage } = { ...page, cookies: { count: 2, otherHosts: [] } };

it.each<[reason: string, raw: unknown]>([
  ['of this version', state],
  ['of the first one: keys that came later are missing', { ...state, page: olderPage }],
])('a tab state is read: %s', (_reason, raw) => {
  expect(parseTabState(stored(raw))).toEqual(raw);
});

it.each<[reason: string, raw: unknown]>([
  ['none', null],
  ['of a later version', { ...state, version: 2 }],
  ['half of it', { version: 1, revision: 3 }],
  ['a phase that this version does not know', { ...state, page: { phase: 'negotiating' } }],
  ['a refusal without a verdict', { ...state, awaiting: [{ ...refusal, verdict: null }] }],
])('a tab state is left alone: %s', (_reason, raw) => {
  expect(parseTabState(stored(raw))).toBeNull();
});

it.each<[reason: string, raw: unknown, isRead: boolean]>([
  ['of this version', entry, true],
  ['a cause that a later version named', { ...entry, verdict: { ...entry.verdict, cause: 'new' } }, true],
  ['keys that a later version added', { ...entry, note: 'more' }, true],
  ['of a later version', { ...entry, version: 2 }, false],
  ['a count that is none', { ...entry, count: '3' }, false],
  ['not even an object', 'entry', false],
])('an entry of the history: %s', (_reason, raw, isRead) => {
  expect(parseEntry(stored(raw)) !== null).toBe(isRead);
});

it('a refusal that was put aside is the same afterwards, and half of one is none', () => {
  expect(parseRefusal(stored(refusal))).toEqual(refusal);
  expect(parseRefusal({ ...refusal, url: 7 })).toBeNull();
});
