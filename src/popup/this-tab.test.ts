import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { circumstancesOf } from '../core/tab/circumstances.ts';
import { quietTab } from '../core/tab/tab-state.ts';
import type { ClearedSite, TabState } from '../core/tab/tab-state.ts';
import { solvedPill } from '../core/wording/pill.ts';
import { createSay } from '../core/wording/say.ts';
import { viewOf } from '../core/wording/view-of.ts';
import { answeredBy, begun } from '../core/remedies/probing.ts';
import type { Told } from '../core/remedies/probing.ts';
import { spoken } from '../core/testing/spoken.ts';
import type { View } from '../core/wording/view.ts';
import { berlin, minute, noon, refusalWith, refusedTab } from './sample-states.ts';
import { isQuiet, thisTab } from './this-tab.ts';
import type { ThisTab } from './this-tab.ts';

const say = createSay(english);
const url = 'https://shop.example/cart';
const cleared: ClearedSite = {
  site: 'shop.example',
  removed: 12,
  remaining: 0,
  undoUntil: noon + 5 * minute - 3_000,
  undone: null,
};

/** What the background would have stored for this state. */
function viewFor(state: TabState): View | null {
  const { page, revision } = state;
  if (page.phase !== 'refused') return null;
  return viewOf(page.refusal, circumstancesOf(state, noon, { beginnings: [], anywhere: [] }), {
    say,
    revision,
  });
}

function shown(state: TabState, view: View | null = viewFor(state)): ThisTab {
  return thisTab({ url, state, view }, { say, now: noon, computer: berlin });
}

function disclosuresOf({ view }: ThisTab): readonly string[] {
  return view?.kind === 'card' ? view.disclosures.map(({ id }) => id) : [];
}

describe('a tab where nothing was refused', () => {
  it('has nothing to say', () => {
    expect(isQuiet(shown(quietTab))).toBe(true);
  });

  const loud: readonly [state: TabState, because: string][] = [
    [{ ...quietTab, cleared }, 'Undo stands for whatever page the tab shows'],
    [refusedTab(refusalWith({})), 'a refusal'],
    [
      {
        ...quietTab,
        background: [
          { refusal: 'b', method: 'GET', url, status: 401, cause: 'login-required', count: 2, lastAt: noon },
        ],
      },
      'refused requests of a page that works',
    ],
  ];
  it.each(loud)('is not quiet otherwise: %#', (state) => {
    expect(isQuiet(shown(state))).toBe(false);
  });
});

describe('a refusal whose words are not there yet', () => {
  it('waits, and does not say that nothing was refused', () => {
    const waiting = shown(refusedTab(refusalWith({})), null);
    expect([waiting.isWaiting, isQuiet(waiting)]).toEqual([true, false]);
  });
});

describe('the choice of cookies', () => {
  const unknown = refusalWith({}, {});
  const cookies = { count: 14, otherHosts: ['docs.shop.example', 'mail.shop.example'] };

  it('is offered where clearing takes cookies of other hosts, and says which', () => {
    const tab = shown(refusedTab(unknown, { cookies }));
    expect(disclosuresOf(tab)).toEqual(['cookies', 'evidence', 'details', 'owner']);
    const choice = tab.view?.kind === 'card' ? tab.view.disclosures[0] : undefined;
    expect(choice?.lines[0]?.text[0]?.text).toBe(
      '14 cookies, also of docs.shop.example and mail.shop.example. You will be signed out there too.',
    );
    expect(choice?.button?.remedy).toBe('clear-page-cookies');
  });

  const without: readonly [state: TabState, because: string][] = [
    [refusedTab(unknown, { cookies: { count: 4, otherHosts: [] } }), 'no other host loses any'],
    [refusedTab(unknown), 'not counted yet'],
    [
      refusedTab(refusalWith({}, { cause: 'legal', confidence: 'certain' }), { cookies }),
      'cookies are no step',
    ],
    [
      refusedTab(refusalWith({}, { cause: 'session-or-cookies', confidence: 'likely' }), { cookies }),
      'the smaller choice is a step of its own there',
    ],
  ];
  it.each(without)('is not offered otherwise: %#', (state) => {
    expect(disclosuresOf(shown(state))).toEqual(['evidence', 'details', 'owner']);
  });
});

describe('the last clearing of cookies', () => {
  it('says how many went and how long Undo stays', () => {
    const tab = shown({ ...quietTab, cleared });
    expect(tab.cleared?.sentence).toBe('12 cookies of shop.example were removed.');
    expect(tab.cleared?.undo?.left).toBe('Possible for 4:57 more.');
  });

  it('says what could not be removed', () => {
    const tab = shown({ ...quietTab, cleared: { ...cleared, remaining: 2 } });
    expect(tab.cleared?.notes).toEqual(['We read the list again: 2 cookies could not be removed.']);
  });

  it('is over when its time is', () => {
    const tab = shown({ ...quietTab, cleared: { ...cleared, undoUntil: noon } });
    expect(tab.cleared).toBeNull();
  });

  it('names what the browser did not take back, as text that cannot disturb its neighbours', () => {
    const undone = { restored: 10, missing: ['__Host-id', 'a‮b'] };
    const tab = shown({ ...quietTab, cleared: { ...cleared, undone } });
    expect(tab.cleared).toEqual({
      sentence: 'Your 10 cookies are back.',
      notes: ['The browser didn’t take 2 of them back: __Host-id and a b.'],
      undo: null,
    });
  });

  it('has no Undo where nothing went', () => {
    expect(shown({ ...quietTab, cleared: { ...cleared, removed: 0 } }).cleared?.undo).toBeNull();
  });

  it('is not said twice where the view offers Undo itself', () => {
    const refusal = refusalWith({});
    const page = { phase: 'solved', step: 'clear-cookies', refusal, documentId: 'd', card: 'shown' } as const;
    const pill = solvedPill({ refusal, step: 'clear-cookies', cleared }, say, 1);
    const tab = shown({ ...quietTab, page, cleared }, pill);
    expect([tab.cleared, tab.undoLeft]).toEqual([null, 'Possible for 4:57 more.']);
  });
});

describe('refused requests of a page', () => {
  const background = [
    {
      refusal: 'a',
      method: 'GET',
      url: 'https://shop.example/api',
      status: 401,
      cause: 'csrf',
      count: 11,
      lastAt: noon,
    },
    {
      refusal: 'b',
      method: 'POST',
      url: 'https://cdn.example/x',
      status: 403,
      cause: 'renamed',
      count: 1,
      lastAt: noon,
    },
  ];
  const { background: view } = shown({ ...quietTab, background });

  it('are counted in one sentence', () => {
    expect(view?.words.sentence).toBe('This page works, but 12 of its background requests were refused.');
  });

  it('are rows with method, place and how often; a cause of another version is no reason', () => {
    expect(view?.rows.map(({ address, note, aside }) => [address, note, aside])).toEqual([
      ['GET /api', '401 · form without its hidden mark', '11 times'],
      ['POST cdn.example/x', '403 · no reason given', 'once'],
    ]);
  });
});

describe('how the site sees the visitor', () => {
  const seen = (told: Partial<Told>): readonly string[] => {
    const probing = answeredBy(begun(['trace']), { probe: 'trace', outcome: 'open' }, told);
    const { view } = shown(refusedTab(refusalWith({}), { probing }));
    const disclosure = view?.kind === 'card' ? view.disclosures.find(({ id }) => id === 'seen') : null;
    return (disclosure?.lines ?? []).map(({ text }) => spoken(text));
  };

  it('stands in the popup, compared with the computer', () => {
    expect(seen({ country: 'NL' })).toEqual([
      'The site sees you in Netherlands while your computer is set to Germany: a VPN or proxy is likely.',
    ]);
  });

  it('is left out where the site told nothing', () => {
    expect(seen({})).toEqual([]);
  });
});
