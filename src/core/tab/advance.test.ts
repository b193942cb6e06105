import { describe, expect, it } from 'vitest';
import type { Refusal } from '../refusal.ts';
import type { RemedyId } from '../remedies/remedy.ts';
import type { Verdict } from '../verdict.ts';
import { advance } from './advance.ts';
import { iconOf, isWorthKeeping } from './icon.ts';
import type { TabEffect, TabEvent } from './tab-event.ts';
import { quietTab } from './tab-state.ts';
import type { TabState } from './tab-state.ts';

const verdict: Verdict = {
  provider: 'nginx',
  providerName: 'nginx',
  providerKind: 'server',
  carriers: [],
  cause: 'server-permission',
  alternatives: [],
  confidence: 'likely',
  evidence: [],
  references: [],
  particulars: {},
};

const a = 'https://a.test/page';

function refusal(at: number, more: Partial<Refusal> = {}): Refusal {
  const told = { url: a, site: 'a.test', method: 'GET', status: 403, isPrivate: false, cookieStoreId: null };
  return { id: `r${at}`, kind: 'page', at, verdict, ...told, ...more };
}

const refused = (at: number, more: Partial<Refusal> = {}): TabEvent => {
  const one = refusal(at, more);
  return { type: 'response', url: one.url, at, refusal: one };
};
const good = (at: number, url = a): TabEvent => ({ type: 'response', url, at, refusal: null });
const failed = (at: number): TabEvent => ({
  ...{ type: 'response', url: a, at, refusal: null },
  failed: true,
});
const commit = (at: number, url = a, known: Refusal | null = null): TabEvent => ({
  type: 'committed',
  url,
  at,
  documentId: `d${at}`,
  known,
});
const ready = (at: number, status = 403): TabEvent => ({ type: 'card-ready', documentId: `d${at}`, status });

interface Played {
  readonly state: TabState;
  readonly effects: readonly TabEffect[];
}

/** Between any two events the background is stopped and started again: what is not worth keeping is lost. */
function play(events: readonly TabEvent[], restarts = true): Played {
  let state = quietTab;
  const effects: TabEffect[] = [];
  for (const event of events) {
    const stored = isWorthKeeping(state) ? (JSON.parse(JSON.stringify(state)) as TabState) : quietTab;
    const next = advance(restarts ? stored : state, event);
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects };
}

const kinds = (effects: readonly TabEffect[]): readonly string[] => effects.map((effect) => effect.type);

describe('a refused page', () => {
  it.each<[reason: string, events: readonly TabEvent[], phase: string, effects: readonly string[]]>([
    ['gets its card in its own document', [refused(1), commit(2)], 'refused', ['inject']],
    ['a good page gets nothing', [good(1), commit(2)], 'quiet', []],
    [
      'is forgotten when a good one follows',
      [refused(1), commit(2), good(3), commit(4)],
      'quiet',
      ['inject'],
    ],
    [
      'gets a new card after a reload',
      [refused(1), commit(2), refused(3), commit(4)],
      'refused',
      ['inject', 'inject'],
    ],
    [
      'is still refused when the reload has not committed yet',
      [refused(1), commit(2), good(3)],
      'refused',
      ['inject'],
    ],
    [
      'opens the popup where there is no document',
      [refused(1), { type: 'no-document', url: a, at: 2 }],
      'refused',
      ['open-popup'],
    ],
    [
      'is shown in another tab',
      [
        commit(0),
        refused(1),
        { type: 'shown-elsewhere', refusal: 'r1' },
        { type: 'no-document', url: a, at: 3 },
      ],
      'quiet',
      [],
    ],
    ['left before its document came', [refused(1), commit(2, 'https://b.test/')], 'quiet', []],
    [
      'the card is impossible: the popup opens once',
      [
        refused(1),
        commit(2),
        { type: 'card-impossible', documentId: 'd2' },
        { type: 'card-impossible', documentId: 'd2' },
      ],
      'refused',
      ['inject', 'open-popup'],
    ],
    [
      'the document comes after the browser had seemed to have none',
      [refused(1), { type: 'no-document', url: a, at: 2 }, commit(900)],
      'refused',
      ['open-popup', 'inject'],
    ],
    [
      'the document says another status: it was not this one',
      [refused(1), commit(2), ready(2, 200)],
      'quiet',
      ['inject'],
    ],
    [
      'the document does not know its status yet',
      [refused(1), commit(2), ready(2, 0)],
      'refused',
      ['inject'],
    ],
    ['comes back from the back-forward cache', [commit(9, a, refusal(1))], 'refused', []],
  ])('%s', (_reason, events, phase, effects) => {
    const played = play(events);
    expect(played.state.page.phase).toBe(phase);
    expect(kinds(played.effects)).toEqual(effects);
  });

  it('pairs a commit that Firefox told of first, while the background lives', () => {
    expect(kinds(play([commit(2), refused(1)], false).effects)).toEqual(['inject']);
  });

  it('tells the card only about the refusal it belongs to', () => {
    const { state } = play([refused(1), commit(2)]);
    const stale = advance(state, { type: 'judged', refusal: 'another', verdict });
    expect(stale.state).toBe(state);
    const own = advance(state, {
      type: 'judged',
      refusal: 'r1',
      verdict: { ...verdict, provider: 'apache' },
    });
    expect(own.state.page).toMatchObject({ refusal: { verdict: { provider: 'apache' } } });
    expect(own.state.revision).toBe(state.revision + 1);
  });

  it('learns its site before or after its document', () => {
    const facts = { site: 'example.co.uk', isPrivate: true, cookieStoreId: 'firefox-private' };
    const told: TabEvent = { type: 'acquainted', refusal: 'r1', facts };
    for (const events of [
      [refused(1), told, commit(2)],
      [refused(1), commit(2), told],
    ]) {
      expect(play(events).state.page).toMatchObject({ refusal: facts });
    }
  });
});

describe('two refused navigations at once', () => {
  const b = 'https://b.test/';
  const both = [refused(1), refused(3, { url: b, site: 'b.test' })];
  it.each<[reason: string, events: readonly TabEvent[], refusal: string, injected: readonly string[]]>([
    ['their documents are told of after both', [...both, commit(2), commit(4, b)], 'r3', ['d2', 'd4']],
    [
      'the first document is stamped after the second response',
      [...both, commit(4), commit(5, b)],
      'r3',
      ['d4', 'd5'],
    ],
    ['the newer document is told of first', [...both, commit(4, b), commit(2)], 'r3', ['d4']],
    ['the second gives no document, the first stays', [...both, commit(2)], 'r1', ['d2']],
    [
      'the responses come in the wrong order',
      [...both.toReversed(), commit(2), commit(4, b)],
      'r3',
      ['d2', 'd4'],
    ],
    [
      'a good page in between',
      [refused(1), good(3, b), commit(2), refused(5), commit(4, b), commit(6)],
      'r5',
      ['d2', 'd6'],
    ],
  ])('%s', (_reason, events, id, injected) => {
    const { state, effects } = play(events);
    expect(state.page).toMatchObject({ phase: 'refused', refusal: { id } });
    expect(effects.flatMap((effect) => (effect.type === 'inject' ? [effect.documentId] : []))).toEqual(
      injected,
    );
  });

  it('each learns what is found out of it', () => {
    const told: TabEvent = { type: 'judged', refusal: 'r1', verdict: { ...verdict, provider: 'apache' } };
    const { state } = play([...both, told, commit(2)]);
    expect(state.page).toMatchObject({ refusal: { id: 'r1', verdict: { provider: 'apache' } } });
    expect(state.awaiting.map(({ id }) => id)).toEqual(['r3']);
  });

  it('what was counted for the one to come is kept when the other arrives', () => {
    const counted: TabEvent = {
      type: 'cookies-counted',
      refusal: 'r3',
      cookies: { count: 2, otherHosts: [] },
    };
    const { state } = play([...both, counted, commit(2), commit(4, b)]);
    expect(state.page).toMatchObject({ refusal: { id: 'r3' }, cookies: { count: 2 } });
  });
});

describe('what the browser shows when it is asked', () => {
  const looked = (more: Partial<Extract<TabEvent, { type: 'looked' }>>): TabEvent => ({
    ...{ type: 'looked', url: a, at: 5, beside: null, documentId: 'd9', isLoading: false, failed: false },
    ...more,
  });
  it.each<[reason: string, before: readonly TabEvent[], event: TabEvent, effects: readonly string[]]>([
    ['the commit was missed', [refused(1)], looked({}), ['inject']],
    [
      'the old page still loads',
      [commit(0), refused(1)],
      looked({ beside: 'd0', documentId: 'd0', isLoading: true }),
      [],
    ],
    [
      'the old page stays: an attachment',
      [commit(0), refused(1)],
      looked({ beside: 'd0', documentId: 'd0' }),
      ['open-popup'],
    ],
    [
      'the browser shows its error page',
      [refused(1)],
      looked({ failed: true, documentId: 'e' }),
      ['open-popup'],
    ],
    [
      'the visitor has gone on',
      [commit(0), refused(1)],
      looked({ beside: 'd0', url: 'https://b.test/' }),
      [],
    ],
    ['nothing is awaited', [refused(1), commit(2)], looked({ beside: 'd2' }), []],
    ['asked before the response', [commit(0), refused(6)], looked({ beside: 'd0', documentId: 'd0' }), []],
  ])('%s', (_reason, before, event, effects) => {
    const { state } = play(before, false);
    expect(kinds(advance(state, event).effects)).toEqual(effects);
  });

  it('is told before the event of the very document, which then changes nothing', () => {
    const { state, effects } = play([refused(1), looked({ documentId: 'd6' }), ready(6), commit(6)], false);
    expect(state.page).toMatchObject({ phase: 'refused', documentId: 'd6', card: 'shown' });
    expect(kinds(effects)).toEqual(['inject']);
  });
});

describe('after a restart', () => {
  const shown = (beside: string | null, documentId: string, failed = false): TabEvent => ({
    ...{ type: 'looked', url: 'https://b.test/', at: 9, beside, documentId, isLoading: false, failed },
  });
  it.each<[reason: string, before: readonly TabEvent[], event: TabEvent, phase: string]>([
    ['the page is still there', [refused(1), commit(2), ready(2)], shown('d2', 'd2'), 'refused'],
    ['its end was missed', [refused(1), commit(2), ready(2)], shown('d2', 'd7'), 'quiet'],
    [
      'the answer is older than the page: asked while the one before stood there',
      [refused(8), commit(10), ready(10)],
      shown('d10', 'd2'),
      'refused',
    ],
    [
      '… and where the clocks say otherwise: the document came while the answer was on its way',
      [refused(1), commit(2), ready(2)],
      shown(null, 'd0'),
      'refused',
    ],
    [
      'the browser still shows its own page',
      [refused(1), { type: 'no-document', url: a, at: 2 }],
      shown(null, 'e', true),
      'refused',
    ],
    ['… or no longer', [refused(1), { type: 'no-document', url: a, at: 2 }], shown(null, 'd7'), 'quiet'],
  ])('%s', (_reason, before, event, phase) => {
    expect(advance(play(before).state, event).state.page.phase).toBe(phase);
  });

  it('an answer that overtakes the events of the next page takes nothing from them', () => {
    const looked: TabEvent = {
      ...{ type: 'looked', url: a, at: 9, beside: 'd2', documentId: 'd8', isLoading: false, failed: false },
    };
    const { state } = play([refused(1), commit(2), ready(2), looked, refused(7), commit(8)], false);
    expect(state.page).toMatchObject({ phase: 'refused', documentId: 'd8', refusal: { id: 'r7' } });
  });
});

describe('a step', () => {
  const shown = [refused(1), commit(2), ready(2)];
  const began: TabEvent = { type: 'step-began', remedy: 'clear-cookies', at: 3 };
  const leaving: TabEvent = { type: 'leaving', remedy: 'clear-cookies', at: 3 };

  it('that worked is said once, in the page that it led to', () => {
    const { state, effects } = play([...shown, began, leaving, good(4), commit(5), ready(5, 200)]);
    expect(state.page).toMatchObject({ phase: 'solved', step: 'clear-cookies', documentId: 'd5' });
    expect(kinds(effects)).toEqual(['inject', 'inject', 'fixed']);
    expect(advance(advance(state, good(6)).state, commit(7)).state.page).toEqual({ phase: 'quiet' });
  });

  it.each<[reason: string, order: readonly TabEvent[]]>([
    ['the response first', [failed(4), commit(5)]],
    ['the document first, as Firefox tells it at times', [commit(5), failed(4)]],
  ])('that led to an error has mended nothing: %s', (_reason, order) => {
    expect(play([...shown, began, leaving, ...order]).state.page).toEqual({ phase: 'quiet' });
  });

  it('that did not work is remembered with the refusal that came back', () => {
    const { state } = play([...shown, began, leaving, refused(4), commit(5)]);
    expect(state.page).toMatchObject({ phase: 'refused', refusal: { id: 'r4' } });
    expect(state.taken).toEqual([{ remedy: 'clear-cookies', url: a, at: 3 }]);
  });

  it.each<[RemedyId, boolean, string]>([
    ['reload', true, 'asked for the refused page again, and got it'],
    ['open-again', true, 'the same after a form'],
    ['open-found', true, 'asked for it at the address that a search has proven'],
    ['open-front-page', false, 'led to another page on purpose'],
    ['open-parent', false, 'led to the folder above'],
    ['sign-in', false, 'led to a page to sign in'],
    ['switch-account', false, 'led to the same'],
    ['go-back', false, 'led to the form'],
  ])('%s counts as what mended it: %s (%s)', (remedy, isMended) => {
    const front = isMended ? a : 'https://a.test/';
    const { state, effects } = play([
      ...shown,
      { type: 'leaving', remedy, at: 3 },
      good(4, front),
      commit(5, front),
      ready(5, 200),
    ]);
    expect(state.page.phase).toBe(isMended ? 'solved' : 'quiet');
    expect(kinds(effects)).toEqual(isMended ? ['inject', 'inject', 'fixed'] : ['inject']);
  });

  it('that had the browser ask for name and password has mended the page itself', () => {
    const { state } = play([...shown, { type: 'leaving', remedy: 'sign-in', at: 3 }, good(4), commit(5)]);
    expect(state.page).toMatchObject({ phase: 'solved', step: 'sign-in' });
  });

  it('passes over the empty page on which the tab is parked', () => {
    expect(play([...shown, began, leaving, commit(4, 'about:blank')]).state.page.phase).toBe('stepping');
  });

  it('passes over it while the cookies are still being cleared, after a restart too', () => {
    const blank: TabEvent = {
      ...{ type: 'looked', url: 'about:blank', at: 6, beside: 'd4' },
      ...{ documentId: 'e', isLoading: false, failed: false },
    };
    const { state } = play([...shown, began, commit(4, 'about:blank'), blank, leaving, good(7), commit(8)]);
    expect(state.page).toMatchObject({ phase: 'solved', step: 'clear-cookies' });
  });

  it('that could not be done ends where it stands, and can be taken again', () => {
    const failed = {
      site: 'a.test',
      removed: 0,
      remaining: 3,
      undoUntil: 9,
      undone: null,
      failed: 'not-removed',
    } as const;
    const { state } = play([...shown, began, { type: 'cleared', cleared: failed }]);
    expect(state).toMatchObject({ cleared: failed, taken: [], page: { phase: 'refused', running: null } });
  });

  it('says nothing in a page that the visitor opened instead', () => {
    const { state, effects } = play([
      ...shown,
      began,
      leaving,
      good(4, 'https://b.test/'),
      commit(5, 'https://b.test/'),
    ]);
    expect(state.page).toEqual({ phase: 'quiet' });
    expect(kinds(effects)).toEqual(['inject']);
  });
});

describe('challenges', () => {
  it('are counted for two minutes', () => {
    const challenge = { verdict: { ...verdict, cause: 'bot-challenge' as const } };
    const { state } = play(
      [1_000, 60_000, 125_000].flatMap((at) => [refused(at, challenge), commit(at + 1)]),
    );
    expect(state.challenges).toEqual([60_000, 125_000]);
  });
});

describe('requests in the background', () => {
  const request = (at: number, url = 'https://a.test/api?id=1', isForeign = false): TabEvent => ({
    type: 'background-refused',
    refused: [{ refusal: refusal(at, { kind: 'background', url }), isForeign, count: 1 }],
  });
  const storm = (at: number, count: number): TabEvent => ({
    type: 'background-refused',
    refused: [
      { refusal: refusal(at, { kind: 'background', url: 'https://a.test/api' }), isForeign: false, count },
    ],
  });
  const answered = (at: number): TabEvent => ({
    type: 'background-answered',
    method: 'GET',
    url: 'https://a.test/api?id=2',
    at,
  });
  it.each<[reason: string, events: readonly TabEvent[], icon: ReturnType<typeof iconOf>]>([
    ['are counted', [good(0), commit(0), request(1), request(2)], { shows: 'count', count: 2 }],
    [
      'a success within ten seconds takes them back',
      [commit(0), request(1), answered(9_000)],
      { shows: 'nothing' },
    ],
    ['a later one does not', [commit(0), request(1), answered(11_000)], { shows: 'count', count: 1 }],
    ['another site’s are not', [commit(0), request(1, 'https://b.test/map', true)], { shows: 'nothing' }],
    ['a new page starts anew', [commit(0), request(1), commit(2)], { shows: 'nothing' }],
    ['as many as came at once', [commit(0), request(1), storm(2, 500)], { shows: 'count', count: 501 }],
    [
      'the status of a refused page goes before them',
      [refused(1), commit(2), request(3)],
      { shows: 'status', status: 403, cause: 'server-permission' },
    ],
  ])('%s', (_reason, events, icon) => {
    expect(iconOf(play(events).state)).toEqual(icon);
  });

  it('are the page’s that asked for them, not of the one after it that is there when they are told of', () => {
    expect(iconOf(play([commit(0), commit(2), request(1)], false).state)).toEqual({ shows: 'nothing' });
    expect(iconOf(play([commit(0), commit(2), request(2)], false).state)).toEqual({
      shows: 'count',
      count: 1,
    });
  });

  it('tell no cause that nothing supports', () => {
    const guessed = refusal(1, {
      kind: 'background',
      verdict: { ...verdict, cause: 'login-required', confidence: 'unknown' },
    });
    const refused = [{ refusal: guessed, isForeign: false, count: 1 }];
    const { state } = play([commit(0), { type: 'background-refused', refused }]);
    expect(state.background[0]?.cause).toBe('unknown');
  });

  it('keep a tab state under 4 KiB, however many there are', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      request(at, `https://a.test/${'x'.repeat(200)}/${at}`),
    );
    const { state } = play([refused(1, { url: `https://a.test/${'y'.repeat(300)}` }), commit(2), ...many]);
    expect(JSON.stringify(state).length).toBeLessThan(4_096);
  });
});

it('changes nothing, and writes nothing, for an event that says nothing new', () => {
  const { state } = play([refused(1), commit(2), ready(2)]);
  for (const event of [ready(2), ready(7), { type: 'card-impossible', documentId: 'd7' } as const]) {
    expect(advance(state, event).state).toBe(state);
  }
});

describe('the cookies that clearing would remove', () => {
  const counted = (at: number): TabEvent => ({
    type: 'cookies-counted',
    refusal: `r${at}`,
    cookies: { count: 12, otherHosts: [] },
  });
  const countOf = ({ state }: Played): number | null =>
    state.page.phase === 'refused' ? (state.page.cookies?.count ?? null) : null;

  it.each<[reason: string, events: readonly TabEvent[], count: number | null]>([
    ['counted after the document came', [refused(1), commit(2), counted(1)], 12],
    ['counted before it came', [refused(1), counted(1), commit(2)], 12],
    ['counted for the load before', [refused(1), counted(1), refused(3), commit(4)], null],
    ['counted for a page that is gone', [refused(1), commit(2), good(3), commit(4), counted(1)], null],
  ])('%s', (_reason, events, count) => {
    expect(countOf(play(events))).toBe(count);
  });
});
