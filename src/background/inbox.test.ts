import { describe, expect, it } from 'vitest';
import { aRefusal, refusedAt } from '../core/testing/a-refusal.ts';
import { createInbox, needlessIn, unhandledIn } from './inbox.ts';
import type { Unhandled } from './inbox.ts';

const response = { headers: [['server', 'nginx']], excerpt: null, referrer: 'https://a.test/' } as const;

function aRequest(id: string, url = 'https://a.test/api', at = refusedAt): Unhandled {
  return { tabId: 7, refusal: aRefusal({ id, kind: 'background', url, at }), response };
}

/** An inbox over a session that outlives it. */
function inboxOver(session: Map<string, unknown>) {
  return createInbox({ write: (key, value) => void session.set(key, value) }, (keys) => {
    for (const key of keys) session.delete(key);
  });
}

const leftIn = (session: ReadonlyMap<string, unknown>): readonly Unhandled[] =>
  unhandledIn(Object.fromEntries(session));

describe('what was refused and is not in the history yet', () => {
  it('is found by the next life of the background as it was, oldest first', () => {
    const session = new Map<string, unknown>();
    const inbox = inboxOver(session);
    const page: Unhandled = { tabId: 3, refusal: aRefusal({ id: 'page', at: refusedAt + 1 }), response };
    const all = [
      aRequest('one'),
      page,
      aRequest('two', undefined, refusedAt + 2),
      aRequest('other', '/b', refusedAt + 3),
    ];
    for (const one of all.toReversed()) inbox.put(one);
    expect(leftIn(session)).toEqual(all);
  });

  it('takes little room where requests are alike', () => {
    const session = new Map<string, unknown>();
    const inbox = inboxOver(session);
    inbox.put(aRequest('first'));
    const before = JSON.stringify([...session]).length;
    for (let number = 0; number < 100; number += 1) inbox.put(aRequest(`r${number}`));
    const each = (JSON.stringify([...session]).length - before) / 100;
    expect(each).toBeLessThan(80);
    expect(leftIn(session)).toHaveLength(101);
  });

  it('is struck out one by one, and what they share with the last of them', () => {
    const session = new Map<string, unknown>();
    const inbox = inboxOver(session);
    for (const id of ['a', 'b', 'c']) inbox.put(aRequest(id));
    inbox.done([{ id: 'a' }, { id: 'c' }]);
    expect(leftIn(session)).toEqual([aRequest('b')]);
    inbox.done([{ id: 'b' }]);
    expect([...session.keys()]).toEqual([]);
    inbox.put(aRequest('d'));
    expect(leftIn(session)).toEqual([aRequest('d')]);
  });

  it('is struck out by a later life, which finds what is needless then', () => {
    const session = new Map<string, unknown>();
    inboxOver(session).put(aRequest('a'));
    const later = inboxOver(session);
    later.put(aRequest('b'));
    expect(needlessIn(Object.fromEntries(session))).toEqual([]);
    later.done([{ id: 'a' }, { id: 'b' }]);
    for (const key of needlessIn(Object.fromEntries(session))) session.delete(key);
    expect([...session.keys()]).toEqual([]);
  });

  it('is all done when the last is, of an earlier life too', () => {
    const session = new Map<string, unknown>();
    inboxOver(session).put(aRequest('a'));
    const later = inboxOver(session);
    expect(later.isEmpty()).toBe(true);
    later.found(leftIn(session));
    later.put(aRequest('b'));
    later.done([{ id: 'a' }]);
    expect(later.isEmpty()).toBe(false);
    later.done([{ id: 'b' }]);
    expect(later.isEmpty()).toBe(true);
  });

  it('is left out where it is corrupt, or what it repeats is gone', () => {
    const session = new Map<string, unknown>([
      ['inbox:a', { first: 'gone', at: refusedAt }],
      ['inbox:b', { tabId: 7, refusal: {}, response }],
      ['inbox:c', null],
    ]);
    expect(leftIn(session)).toEqual([]);
  });
});
