// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { circumstancesOf } from '../core/tab/circumstances.ts';
import { quietTab } from '../core/tab/tab-state.ts';
import type { TabState } from '../core/tab/tab-state.ts';
import { createSay } from '../core/wording/say.ts';
import { viewOf } from '../core/wording/view-of.ts';
import { loading } from './popup-state.ts';
import type { PopupState, RecentPart, TabPart } from './popup-state.ts';
import { Popup } from './popup.tsx';
import { berlin, minute, entryWith, noon, refusalWith, refusedTab } from './sample-states.ts';

const say = createSay(english);
const on = {
  act: vi.fn(),
  reload: vi.fn(),
  explain: vi.fn(),
  openAgain: vi.fn(),
  openFrame: vi.fn(),
  forget: vi.fn(),
  forgetAll: vi.fn(),
  showOlder: vi.fn(),
  allow: vi.fn(),
  retry: vi.fn(),
};

const noRecent: RecentPart = {
  phase: 'read',
  pages: { entries: [], more: false },
  background: { entries: [], more: false },
};
const recent: RecentPart = {
  phase: 'read',
  pages: { entries: [entryWith({})], more: true },
  background: { entries: [entryWith({}, refusalWith({ kind: 'background', method: 'POST' }))], more: false },
};

function tabWith(state: TabState, url = 'https://shop.example/cart'): TabPart {
  const { page } = state;
  const view =
    page.phase === 'refused'
      ? viewOf(page.refusal, circumstancesOf(state, noon, { beginnings: [], anywhere: [] }), {
          say,
          revision: 1,
        })
      : null;
  return { phase: 'read', tabId: 7, url, state, view };
}

const quiet = tabWith(quietTab);

function show(part: Partial<PopupState>): string {
  const state = { ...loading, access: 'given' as const, tab: quiet, recent: noRecent, ...part };
  render(<Popup say={say} now={noon} computer={berlin} state={state} on={on} />, document.body);
  return document.querySelector('main')?.textContent ?? '';
}

function press(name: string): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  const button = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (button === undefined) throw new Error(`No button is named "${name}"`);
  button.dispatchEvent(event);
}

function focused(): string {
  return document.activeElement?.textContent ?? '';
}

beforeEach(() => {
  vi.clearAllMocks();
});

afterEach(() => {
  render(null, document.body);
});

const noAccess = {
  ...{ site: 'shop.example', removed: 0, remaining: 2, undoUntil: noon + minute, undone: null },
  failed: 'no-access',
} as const;

describe('what the popup shows', () => {
  const shown: readonly [part: Partial<PopupState>, text: string, because: string][] = [
    [{}, 'Nothing was refused here', 'a quiet tab'],
    [{ tab: { phase: 'none' } }, 'Nothing was refused here', 'a window without a tab'],
    [{ tab: tabWith(refusedTab(refusalWith({}))) }, 'A security rule stopped this request.', 'a refusal'],
    [{ access: 'missing' }, 'Why403 can’t see this site', 'access was taken away'],
    [{ access: 'declined' }, 'It was not allowed.', 'it was asked for, and not given'],
    [
      { access: 'missing', tab: tabWith({ ...refusedTab(refusalWith({})), cleared: noAccess }) },
      'Allow on all sites',
      'its cookies could not be cleared without',
    ],
    [{ tab: { phase: 'unreadable' } }, 'The list can’t be read', 'storage does not answer'],
    [{ recent: { phase: 'unreadable' } }, 'The list can’t be read', 'the history does not answer'],
    [{ recent: { phase: 'loading' } }, 'Reading what was refused…', 'the list takes its time'],
    [{ recent }, 'Recent pages', 'pages'],
    [{ recent }, 'Recent background requests', 'apart from what pages asked for'],
  ];
  it.each(shown)('%#: %s', (part, text) => {
    expect(show(part)).toContain(text);
  });

  const hidden: readonly [part: Partial<PopupState>, text: string, because: string][] = [
    [{ tab: { phase: 'loading' } }, 'Nothing was refused here', 'not known yet'],
    [{ recent: { phase: 'loading' } }, 'Nothing was refused here', 'it would jump when the list comes'],
    [
      { access: 'missing', tab: tabWith(refusedTab(refusalWith({}))) },
      'Why403 can’t see this site',
      'it has seen this one',
    ],
    [{ recent: noRecent }, 'Recent pages', 'there are none'],
  ];
  it.each(hidden)('%# not yet, or not then: %s', (part, text) => {
    expect(show(part)).not.toContain(text);
  });

  it('says once that nothing can be read, with one button', () => {
    show({ tab: { phase: 'unreadable' }, recent: { phase: 'unreadable' } });
    expect(document.querySelectorAll('button')).toHaveLength(1);
    press('Try again');
    expect(on.retry).toHaveBeenCalledOnce();
  });

  it('has at most one yellow button', () => {
    const { id } = refusalWith({});
    const background = [
      {
        refusal: id,
        method: 'GET',
        url: 'https://shop.example/api',
        status: 401,
        cause: 'csrf',
        count: 1,
        lastAt: noon,
      },
    ];
    show({ tab: tabWith({ ...refusedTab(refusalWith({})), background }), recent });
    expect(document.querySelectorAll('.go').length).toBeLessThanOrEqual(1);
  });
});

describe('what can be done', () => {
  it('the steps of the card', () => {
    show({ tab: tabWith(refusedTab(refusalWith({}))) });
    press('Copy message');
    expect(on.act.mock.calls[0]?.[0]).toMatchObject({ remedy: 'ask-support' });
  });

  it('the explanation, and the wish not to see a card on this site', () => {
    show({ tab: tabWith(refusedTab(refusalWith({}))) });
    press('Not on this site');
    expect(on.act.mock.calls[0]?.[0]).toMatchObject({ remedy: 'mute' });
  });

  it('nothing while a step is under way, but the buttons stay where they are', () => {
    show({ tab: tabWith(refusedTab(refusalWith({}))), busy: 'clear-cookies' });
    press('Copy message');
    expect(on.act).not.toHaveBeenCalled();
  });

  it('site access, for all sites or for this one', () => {
    show({ access: 'missing' });
    press('Allow on all sites');
    press('Only shop.example');
    expect(on.allow.mock.calls).toEqual([[null], ['shop.example']]);
  });

  it('site access for all sites only, where the browser does not tell the address', () => {
    show({ access: 'missing', tab: tabWith(quietTab, '') });
    expect(document.querySelectorAll('button')).toHaveLength(1);
  });

  it('older rows', () => {
    show({ recent });
    press('Show older ones');
    expect(on.showOlder).toHaveBeenCalledOnce();
  });
});

describe('forgetting all', () => {
  /** Preact draws a component's own state a moment later. */
  async function ask(): Promise<void> {
    show({ recent });
    press('Forget all');
    await vi.waitFor(() => expect(focused()).toBe('Keep'));
  }

  it('is asked once more, with the focus on the answer that does no harm', async () => {
    await ask();
    expect(on.forgetAll).not.toHaveBeenCalled();
  });

  it('is done at the second word', async () => {
    await ask();
    press('Forget all');
    expect(on.forgetAll).toHaveBeenCalledOnce();
  });

  it('is not done after all with Escape, and the focus is where it was', async () => {
    await ask();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() => expect(focused()).toBe('Forget all'));
    expect(on.forgetAll).not.toHaveBeenCalled();
  });

  it('leaves the focus on what the popup says, when nothing is left', async () => {
    await ask();
    press('Forget all');
    show({ recent: noRecent });
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('is not offered where there is nothing to forget', () => {
    show({});
    expect(document.querySelector('footer button')).toBeNull();
  });
});

describe('the history itself', () => {
  const unwritten = 'The history can’t be written right now.';
  const unreadable: RecentPart = { phase: 'unreadable' };
  it.each<[reason: string, part: Partial<PopupState>, says: string | null]>([
    ['nothing is the matter', {}, null],
    ['it can’t be written', { trouble: 'unwritten', recent }, unwritten],
    ['it can be neither written nor read', { trouble: 'unwritten', recent: unreadable }, unwritten],
    ['a new one was begun', { trouble: 'renewed', recent }, 'A new one has begun'],
  ])('is told of once, if at all: %s', (_reason, part, says) => {
    const text = show(part);
    expect(text.split(says ?? unwritten).length - 1).toBe(says === null ? 0 : 1);
  });
});

describe('what was done', () => {
  const notices: readonly [notice: PopupState['notice'], text: string][] = [
    [null, ''],
    [{ says: 'forgotten', address: '/cart' }, 'Forgotten: /cart'],
    [{ says: 'forgotten-all' }, 'Everything is forgotten.'],
    [{ says: 'forget-failed' }, 'That could not be forgotten. It is still in the list: try again.'],
  ];
  it.each(notices)('is told to a screen reader from a place that is always there: %o', (notice, text) => {
    show({ notice });
    expect(document.querySelector('footer [role=status]')?.textContent).toBe(text);
  });
});
