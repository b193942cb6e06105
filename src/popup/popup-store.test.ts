import { describe, expect, it, vi } from 'vitest';
import type { HistoryEntry } from '../core/history/history-entry.ts';
import type { TabState } from '../core/tab/tab-state.ts';
import { quietTab } from '../core/tab/tab-state.ts';
import type { View } from '../core/wording/view.ts';
import type { PopupState } from './popup-state.ts';
import { PopupStore } from './popup-store.ts';
import { entryWith, refusalWith, refusedTab } from './sample-states.ts';
import type { PopupSources } from './sources.ts';

const refusal = refusalWith({});
const refused = refusedTab(refusal);
const failing = (): Promise<never> => Promise.reject(new Error('no'));

interface Watched {
  tab: (state: TabState | null) => void;
  view: (view: View | null) => void;
  history: () => void;
  trouble: () => void;
  access: () => void;
}

/** A popup over sources that a test says, and what it showed. */
function popup(part: Partial<PopupSources> = {}) {
  const watched: Partial<Watched> = {};
  const calls: unknown[][] = [];
  const page = new AbortController();
  const shown: PopupState[] = [];
  const note =
    (name: string) =>
    (...values: unknown[]): Promise<void> => {
      calls.push([name, ...values]);
      return Promise.resolve();
    };
  const sources: PopupSources = {
    findTab: () => Promise.resolve({ id: 7, url: 'https://shop.example/' }),
    readTab: () => Promise.resolve(refused),
    watchTab: (_id, listener) => void (watched.tab = listener),
    readView: () => Promise.resolve(null),
    watchView: (_id, listener) => void (watched.view = listener),
    recent: () => Promise.resolve([]),
    watchHistory: (listener) => void (watched.history = listener),
    trouble: () => Promise.resolve(null),
    watchTrouble: (listener) => void (watched.trouble = listener),
    hasAccess: () => Promise.resolve(true),
    requestAccess: () => Promise.resolve(true),
    watchAccess: (listener) => void (watched.access = listener),
    act: note('act'),
    reload: note('reload'),
    forget: note('forget'),
    openAgain: note('openAgain'),
    openFrame: note('openFrame'),
    explain: note('explain'),
    showSiteData: note('showSiteData'),
    copy: note('copy'),
    ...part,
  };
  const store = new PopupStore(sources, (state) => shown.push(state), page.signal);
  const last = (): PopupState => {
    const state = shown.at(-1);
    if (state === undefined) throw new Error('Nothing was shown');
    return state;
  };
  return { store, watched, calls, page, shown, last };
}

const many = (count: number): readonly HistoryEntry[] =>
  Array.from({ length: count }, (_one, place) => entryWith({ id: `${place}` }));

describe('what is read when the popup opens', () => {
  it('is whether the history can be written, and later when that changes', async () => {
    let trouble: PopupState['trouble'] = 'unwritten';
    const { store, watched, last } = popup({ trouble: () => Promise.resolve(trouble) });
    await store.start();
    expect(last().trouble).toBe('unwritten');
    trouble = null;
    watched.trouble?.();
    await vi.waitFor(() => expect(last().trouble).toBeNull());
  });

  it('is the tab with its words, and both lists', async () => {
    const { store, last } = popup({ recent: (kind) => Promise.resolve(kind === 'page' ? many(2) : []) });
    await store.start();
    const { tab, recent, access } = last();
    expect(tab).toMatchObject({ phase: 'read', tabId: 7, state: refused, view: null });
    expect(recent).toMatchObject({ phase: 'read', pages: { more: false }, background: { entries: [] } });
    expect(access).toBe('given');
  });

  it('a tab without a state is quiet', async () => {
    const { store, last } = popup({ readTab: () => Promise.resolve(null) });
    await store.start();
    expect(last().tab).toMatchObject({ state: quietTab });
  });

  it('a window without a tab is no error', async () => {
    const { store, last } = popup({ findTab: () => Promise.resolve(null) });
    await store.start();
    expect(last().tab).toEqual({ phase: 'none' });
  });

  it('news that come while the tab is read are newer than what was read', async () => {
    let answer: (state: TabState) => void = () => undefined;
    const reading = new Promise<TabState>((resolve) => (answer = resolve));
    const { store, watched, last } = popup({ readTab: () => reading });
    const started = store.start();
    await Promise.resolve();
    watched.tab?.(null);
    answer(refused);
    await started;
    expect(last().tab).toMatchObject({ state: quietTab });
  });

  const unreadable: readonly [part: Partial<PopupSources>, which: 'tab' | 'recent'][] = [
    [{ readTab: failing }, 'tab'],
    [{ findTab: failing }, 'tab'],
    [{ readView: failing }, 'tab'],
    [{ recent: failing }, 'recent'],
  ];
  it.each(unreadable)('what cannot be read is said, and the rest still shown: %#', async (part, which) => {
    const { store, last } = popup(part);
    await store.start();
    expect([last().tab.phase, last().recent.phase]).toEqual(
      which === 'tab' ? ['unreadable', 'read'] : ['read', 'unreadable'],
    );
  });

  it('is read again when the visitor says so', async () => {
    let broken = true;
    const { store, last } = popup({ recent: () => (broken ? failing() : Promise.resolve(many(1))) });
    await store.start();
    broken = false;
    await store.retry();
    expect(last().recent).toMatchObject({ phase: 'read', pages: { entries: [{ id: '0' }] } });
  });
});

describe('what changes while it is open', () => {
  it('state and words of the tab are shown as they come', async () => {
    const { store, watched, last } = popup();
    await store.start();
    watched.tab?.(null);
    expect(last().tab).toMatchObject({ state: quietTab });
  });

  it('a slow answer does not take the place of a newer one', async () => {
    const answers: ((entries: readonly HistoryEntry[]) => void)[] = [];
    const { store, watched, last } = popup({
      recent: (kind) =>
        kind === 'page' ? new Promise((resolve) => answers.push(resolve)) : Promise.resolve([]),
    });
    const started = store.start();
    watched.history?.();
    answers[1]?.(many(1));
    await Promise.resolve();
    answers[0]?.(many(9));
    await started;
    expect(last().recent).toMatchObject({ pages: { entries: [{ id: '0' }] } });
  });

  it('nothing is shown after it was closed', async () => {
    const { store, watched, page, shown } = popup();
    await store.start();
    const before = shown.length;
    page.abort();
    watched.tab?.(null);
    expect(shown.length).toBe(before);
  });
});

describe('the lists', () => {
  it('show twenty, and more when asked', async () => {
    const { store, last } = popup({ recent: (_kind, limit) => Promise.resolve(many(30).slice(0, limit)) });
    await store.start();
    expect(last().recent).toMatchObject({ pages: { more: true, entries: { length: 20 } } });
    await store.showOlder();
    expect(last().recent).toMatchObject({ pages: { more: false, entries: { length: 30 } } });
  });

  it('forget one, and say so', async () => {
    const { store, last, calls } = popup();
    await store.start();
    await store.forget('a', '/cart');
    expect(calls).toEqual([['forget', ['a']]]);
    expect(last().notice).toEqual({ says: 'forgotten', address: '/cart' });
  });

  it('say that one is forgotten only when it has left the list, also when the reading of it was overtaken', async () => {
    let entries = many(2);
    const answers: (() => void)[] = [];
    const { store, watched, shown } = popup({
      recent: (kind) => {
        const now = entries;
        return kind === 'page' && entries.length === 1
          ? new Promise((resolve) => answers.push(() => resolve(now)))
          : Promise.resolve(now);
      },
      forget: () => {
        entries = many(1);
        return Promise.resolve();
      },
    });
    await store.start();
    const forgotten = store.forget('1', '/cart');
    await vi.waitUntil(() => answers.length === 1);
    watched.history?.();
    answers[0]?.();
    await vi.waitUntil(() => answers.length === 2);
    answers[1]?.();
    await forgotten;
    const saying = shown.find(({ notice }) => notice?.says === 'forgotten');
    expect(saying?.recent).toMatchObject({ pages: { entries: { length: 1 } } });
  });

  it('forget all, and say so', async () => {
    const { store, last, calls } = popup();
    await store.start();
    await store.forgetAll();
    expect(calls).toEqual([['forget', 'all']]);
    expect(last().notice).toEqual({ says: 'forgotten-all' });
  });

  it('say when it could not be forgotten', async () => {
    const { store, last } = popup({ forget: failing });
    await store.start();
    await store.forget('a', '/cart');
    expect(last().notice).toEqual({ says: 'forget-failed' });
  });
});

describe('steps', () => {
  it('are under way until the background has answered', async () => {
    const { store, shown, calls } = popup();
    await store.start();
    await store.act({ remedy: 'clear-cookies' });
    expect(calls).toEqual([['act', 7, 'clear-cookies']]);
    expect(shown.slice(-2).map(({ busy }) => busy)).toEqual(['clear-cookies', null]);
  });

  it('say when they failed, and can be tried again', async () => {
    const { store, last } = popup({ act: failing });
    await store.start();
    await store.act({ remedy: 'clear-cookies' });
    expect(last()).toMatchObject({ busy: null, notice: { says: 'act-failed' } });
  });

  it('copy here, and tell the background that they did', async () => {
    const { store, last, calls } = popup();
    await store.start();
    await store.act({ remedy: 'ask-support', copies: 'Hello' });
    expect(calls).toEqual([
      ['copy', 'Hello'],
      ['act', 7, 'ask-support'],
    ]);
    expect(last()).toMatchObject({ copied: 'ask-support', notice: { says: 'copied' } });
  });

  it('say when the browser does not let them copy', async () => {
    const { store, last } = popup({ copy: failing });
    await store.start();
    await store.act({ remedy: 'ask-support', copies: 'Hello' });
    expect(last()).toMatchObject({ copied: null, notice: { says: 'copy-failed' } });
  });

  it('open the screen from here, so that the popup can leave', async () => {
    const { store, calls } = popup();
    await store.start();
    await store.act({ remedy: 'explain' });
    expect(calls).toEqual([['explain', refusal.id]]);
  });

  it('open the screen with what the site keeps here', async () => {
    const { store, calls } = popup();
    await store.start();
    await store.act({ remedy: 'site-data' });
    expect(calls).toEqual([['showSiteData', 7]]);
  });

  it('load a page anew that was not refused itself', async () => {
    const { store, calls } = popup({ readTab: () => Promise.resolve(null) });
    await store.start();
    await store.reload();
    expect(calls).toEqual([['reload', 7]]);
  });
});

describe('site access', () => {
  it('is asked for at once: a gesture does not survive an await', () => {
    let asked: string | null | undefined;
    const { store } = popup({
      requestAccess: (host) => {
        asked = host;
        return Promise.resolve(true);
      },
    });
    void store.allow('shop.example');
    expect(asked).toBe('shop.example');
  });

  const answers: readonly [answer: () => Promise<boolean>, access: PopupState['access']][] = [
    [() => Promise.resolve(true), 'given'],
    [() => Promise.resolve(false), 'declined'],
  ];
  it.each(answers)('is told as it was answered: %#', async (requestAccess, access) => {
    const { store, last } = popup({ hasAccess: () => Promise.resolve(false), requestAccess });
    await store.start();
    expect(last().access).toBe('missing');
    await store.allow(null);
    expect(last().access).toBe(access);
  });

  it('that comes from elsewhere is seen', async () => {
    let given = false;
    const { store, watched, last } = popup({ hasAccess: () => Promise.resolve(given) });
    await store.start();
    given = true;
    watched.access?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(last().access).toBe('given');
  });
});

describe('a refused frame of another site', () => {
  const frame = {
    ...{ refusal: 'f', method: 'GET', url: 'https://map.example/', status: 403, cause: 'unknown' },
    ...{ count: 1, lastAt: 1, isForeign: true },
  };
  const readTab = (): Promise<TabState> => Promise.resolve({ ...quietTab, background: [frame] });

  it('is opened beside the page that holds it', async () => {
    const { store, calls } = popup({ readTab });
    await store.start();
    await store.openFrame('f');
    expect(calls).toEqual([['openFrame', 7, frame]]);
  });

  it('that is not there any more is not opened', async () => {
    const { store, calls } = popup({ readTab });
    await store.start();
    await store.openFrame('gone');
    expect(calls).toEqual([]);
  });
});
