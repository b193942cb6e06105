// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { challengePill, clearedPill, firewallCard, waitCard } from '../ui/sample-views.ts';
import type { MockInstance } from 'vitest';
import type { View } from '../core/wording/view.ts';
import { Overlay } from './overlay.ts';

type Sent = { readonly type: string } & Record<string, unknown>;
type Listener = (message: unknown, sender: { id: string }, respond: () => void) => void;

const start = Date.UTC(2026, 10, 23, 12);
let sent: Sent[] = [];
let attached: MockInstance<Element['attachShadow']>;
let listeners = new Set<Listener>();
let answer: (message: Sent) => unknown = () => undefined;
let life: AbortSignal | null = null;
const runtime: { id: string | undefined } & Record<string, unknown> = { id: 'ours' };

const view = (value: View | null): unknown => ({ why403: true, ok: true, value });

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  sent = [];
  listeners = new Set();
  runtime.id = 'ours';
  runtime['sendMessage'] = (message: Sent) => {
    sent.push(message);
    return Promise.resolve(answer(message));
  };
  runtime['onMessage'] = {
    addListener: (one: Listener) => listeners.add(one),
    removeListener: (one: Listener) => listeners.delete(one),
  };
  vi.stubGlobal('browser', { runtime });
  attached = vi.spyOn(Element.prototype, 'attachShadow');
  document.body.innerHTML = '<h1>Forbidden</h1>';
});

afterEach(async () => {
  runtime.id = undefined;
  // Cards that are cut off make room for whatever comes.
  const other = document.createElement('i');
  document.documentElement.append(other);
  await vi.advanceTimersByTimeAsync(0);
  other.remove();
  await vi.runOnlyPendingTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function begin(answers: typeof answer): Promise<void> {
  answer = answers;
  life = new Overlay(() => 403).start();
  await vi.advanceTimersByTimeAsync(0);
}

/** The closed root of the latest host, which nobody else can get. */
function root(): ShadowRoot | undefined {
  const latest = attached.mock.results.at(-1);
  return latest?.type === 'return' ? latest.value : undefined;
}

function text(): string {
  return root()?.querySelector('section')?.textContent ?? '';
}

function hosts(): number {
  return [...document.documentElement.children].filter((one) => one.localName === 'div').length;
}

/** As the browser's own events say of themselves. */
function asTrusted(event: Event): Event {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

async function press(words: string): Promise<void> {
  const buttons = [...(root()?.querySelectorAll('button') ?? [])];
  const event = asTrusted(new MouseEvent('click', { bubbles: true }));
  buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === words)?.dispatchEvent(event);
  await vi.advanceTimersByTimeAsync(0);
}

function push(message: unknown): void {
  for (const listener of listeners) listener(message, { id: 'ours' }, () => undefined);
}

describe('before there is a view', () => {
  it('says at once where it stands, with what a document says that has been parsed', async () => {
    await begin(() => view(firewallCard));
    expect(sent.map((one) => [one.type, one['status'], one['excerpt'] === null])).toEqual([
      ['overlay/ready', 403, false],
    ]);
  });

  it('says at once where it stands, then what a document says that was still on its way', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    await begin(() => view(firewallCard));
    expect(hosts()).toBe(1);
    state.mockReturnValue('interactive');
    document.dispatchEvent(asTrusted(new Event('readystatechange')));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map((one) => [one.type, one['status'], one['excerpt'] === null])).toEqual([
      ['overlay/ready', 403, true],
      ['overlay/ready', 403, false],
    ]);
  });

  it('is not made to ask again by events of the page’s own making', async () => {
    await begin(() => view(firewallCard));
    const asked = sent.length;
    document.body.innerHTML = '<h1>Something else</h1>';
    document.dispatchEvent(new Event('readystatechange'));
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(asked);
  });

  it('draws nothing until somebody answers', async () => {
    await begin(() => undefined);
    expect(hosts()).toBe(0);
  });

  it.each([
    [() => view(null), 0, 'there is nothing to show'],
    [() => ({ why403: true, ok: false, error: 'x' }), 3_000, 'the background fails each time'],
  ])('leaves without a trace (%#)', async (answers, after) => {
    await begin(answers);
    await vi.advanceTimersByTimeAsync(after);
    expect(life?.aborted).toBe(true);
    expect(hosts()).toBe(0);
    expect(listeners.size).toBe(0);
  });
});

describe('a card', () => {
  it('stands in the document, once', async () => {
    await begin(() => view(firewallCard));
    expect(hosts()).toBe(1);
    expect(text()).toContain('A security rule stopped this request.');
  });

  it('carries nothing that names it, and its root is closed', async () => {
    await begin(() => view(firewallCard));
    const host = document.querySelector('html > div');
    expect(host?.shadowRoot).toBeNull();
    expect(host?.getAttributeNames().toSorted()).toEqual(['dir', 'popover']);
    expect(host?.outerHTML.toLowerCase()).not.toContain('403');
  });

  it('drops an older view that arrives late', async () => {
    await begin(() => view({ ...firewallCard, revision: 7 }));
    push({ type: 'card/view', view: { ...firewallCard, revision: 6, sentence: 'Older.' } });
    expect(text()).not.toContain('Older.');
    push({ type: 'card/view', view: { ...firewallCard, revision: 8, sentence: 'Newer.' } });
    expect(text()).toContain('Newer.');
  });

  it('drops a view of another refusal, which was meant for the document before, and asks for its own', async () => {
    await begin(() => view(firewallCard));
    const own = { ...firewallCard, refusal: 'own', revision: 9, sentence: 'Mine.' };
    answer = () => view(own);
    push({ type: 'card/view', view: { ...own, refusal: 'another', sentence: 'Not mine.' } });
    expect(text()).not.toContain('Not mine.');
    expect(sent.at(-1)?.type).toBe('overlay/ready');
    await vi.advanceTimersByTimeAsync(0);
    expect(text()).toContain('Mine.');
    push({ type: 'card/view', view: { ...own, revision: 10, sentence: 'Mine, and newer.' } });
    expect(text()).toContain('Mine, and newer.');
  });

  it('passes on what was pressed, and shows what comes back', async () => {
    await begin(({ type }) =>
      view(type === 'overlay/act' ? { ...firewallCard, sentence: 'Done.' } : firewallCard),
    );
    await press('Front page');
    expect(sent.at(-1)).toEqual({ type: 'overlay/act', document: null, remedy: 'check-address' });
    expect(text()).toContain('Done.');
  });

  it('leaves when it is not wanted here', async () => {
    await begin(({ type }) => view(type === 'overlay/act' ? null : firewallCard));
    await press('Not on this site');
    expect(hosts()).toBe(0);
    expect(life?.aborted).toBe(true);
  });

  it('asks for the view again when a step was not answered', async () => {
    await begin(({ type }) => (type === 'overlay/act' ? undefined : view(firewallCard)));
    await press('Front page');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.at(-1)?.type).toBe('overlay/ready');
    expect(text()).toContain('A security rule');
  });

  it('collapses and opens again', async () => {
    await begin(() => view(firewallCard));
    await press('Collapse');
    expect(text()).toBe('403Why was this refused?');
    await press('403Why was this refused?');
    expect(text()).toContain('A security rule');
  });

  it('takes the first step by itself when the time is up', async () => {
    await begin(() => view(waitCard(start + 3_000)));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.some(({ type }) => type === 'overlay/act')).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.filter(({ type }) => type === 'overlay/act')).toEqual([
      { type: 'overlay/act', document: null, remedy: 'wait' },
    ]);
  });

  it('says that the extension was reloaded under it, and offers no more what nobody would do', async () => {
    await begin(() => view(firewallCard));
    runtime.id = undefined;
    await press('Front page');
    expect(text()).toContain('load this page again');
    const buttons = [...(root()?.querySelectorAll('button') ?? [])].map((one) => one.textContent);
    expect(buttons.join()).not.toMatch(/Front page|Not on this site/);
    expect(buttons.join()).toContain('Copy');
    expect(sent.some(({ type }) => type === 'overlay/act')).toBe(false);
  });

  it('makes room for the card of the extension that came after it', async () => {
    await begin(() => view(firewallCard));
    runtime.id = undefined;
    const other = document.createElement('div');
    document.documentElement.append(other);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hosts()).toBe(1);
    other.remove();
  });

  it('takes away a card that an extension before it left behind', async () => {
    const left = document.createElement('div');
    left.popover = 'manual';
    left.attachShadow({ mode: 'open' }).innerHTML = '<div class="shell"></div>';
    Object.defineProperty(left, 'openOrClosedShadowRoot', { value: left.shadowRoot });
    document.documentElement.append(left);
    await begin(() => view(firewallCard));
    expect(left.isConnected).toBe(false);
    expect(hosts()).toBe(1);
  });

  it('speaks its sentence once, and is silent then', async () => {
    await begin(() => view(firewallCard));
    const spoken = (): string | undefined => root()?.querySelector('[role=status]')?.textContent;
    expect(spoken()).toBe('');
    await vi.advanceTimersByTimeAsync(150);
    expect(spoken()).toBe('A security rule stopped this request.');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(spoken()).toBe('');
    push({ type: 'card/view', view: { ...firewallCard, revision: 9 } });
    await vi.advanceTimersByTimeAsync(150);
    expect(spoken()).toBe('');
  });
});

describe('a page that does not want it', () => {
  it('comes back three times, then leaves it to the popup', async () => {
    await begin(() => view(firewallCard));
    for (let time = 1; time <= 3; time += 1) {
      document.querySelector('html > div')?.remove();
      await vi.advanceTimersByTimeAsync(0);
      expect(hosts()).toBe(1);
    }
    document.querySelector('html > div')?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(hosts()).toBe(0);
    expect(sent.at(-1)).toEqual({ type: 'overlay/gone', document: null, because: 'removed' });
    expect(life?.aborted).toBe(true);
  });
});

describe('a pill', () => {
  it('stays while the check runs', async () => {
    await begin(() => view(challengePill));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(hosts()).toBe(1);
  });

  it('goes by itself when it has said how it went', async () => {
    await begin(() => view(clearedPill));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(hosts()).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hosts()).toBe(0);
  });
});
