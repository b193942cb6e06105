// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { entryOf } from '../../core/history/history-entry.ts';
import { createSay } from '../../core/wording/say.ts';
import type { ProxyAnswer } from './proxy-question.tsx';
import type { KeptResponse } from '../../storage/kept-responses.ts';
import { explainView } from './explain-view.ts';
import cloudflare from '../../knowledge/guides/cloudflare.ts';
import general from '../../knowledge/guides/general.ts';
import { Explain } from './explain.tsx';
import type { ExplainState } from './explain.tsx';
import { guideViews } from './guide-view.ts';
import { around, refusalOf } from './sample-refusals.ts';

const say = createSay(english);
const on = {
  onAct: vi.fn(),
  onOpenAgain: vi.fn(),
  onCheckAgain: vi.fn(),
  onAskForProxy: null,
  onRetry: vi.fn(),
  onSaveSample: null,
  onCopy: vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true)),
};

function show(state: ExplainState): void {
  render(<Explain say={say} state={state} {...on} />, document.body);
}

function shown(value: string, kept: KeptResponse | null = null): ExplainState {
  const evidence = [{ observed: 'body', tier: 'block-only', value, signature: null }] as const;
  const refusal = refusalOf({}, { evidence });
  const view = explainView({ refusal, entry: entryOf(refusal), kept, tab: null }, say, around);
  const guides = guideViews(refusal, { own: cloudflare, general }, say);
  return { phase: 'shown', shown: { view, guides, report: 'a report', busy: null } };
}

function button(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
}

function press(name: string): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  button(name)?.dispatchEvent(event);
}

beforeEach(() => {
  vi.clearAllMocks();
});

afterEach(() => {
  render(null, document.body);
});

describe('the screen', () => {
  it('has one first heading, and names every part of the page', () => {
    show(shown('Sorry'));
    expect([...document.querySelectorAll('h1')].map((one) => one.textContent)).toEqual([
      'A security rule stopped this request.',
    ]);
    const parts = [...document.querySelectorAll('section')].map(
      (one) => one.getAttribute('aria-labelledby') ?? '',
    );
    expect(parts.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'What you can do',
      'What happened, in order',
      'Why we think so',
      'Other ways',
      'I run this site',
      '401 or 403?',
      'What was sent and received',
      'The answer',
    ]);
  });

  const untrusted: readonly [text: string, because: string][] = [
    ['<img src=x onerror=alert(1)>', 'an element'],
    ['<script>alert(1)</script>', 'a script'],
    ['<b>bold</b>', 'one of our own marks'],
  ];
  it.each(untrusted)('shows %s as text: %s', (text) => {
    show(shown(text, { headers: [['server', text]], excerpt: text, referrer: null }));
    expect(document.querySelector('img, script')).toBeNull();
    const places = [...document.querySelectorAll('li, dd, pre')].filter((one) =>
      one.textContent.includes(text),
    );
    expect(places.map((one) => one.tagName)).toEqual(['LI', 'DD', 'PRE']);
  });

  const empty: readonly [phase: 'missing' | 'unreadable', title: string][] = [
    ['missing', 'This refusal isn’t kept any more'],
    ['unreadable', 'This refusal can’t be read'],
  ];
  it.each(empty)('says kindly when it is %s', (phase, title) => {
    show({ phase });
    expect(document.querySelector('h1')?.textContent).toBe(title);
  });

  it('tries again when asked', () => {
    show({ phase: 'unreadable' });
    press('Try again');
    expect(on.onRetry).toHaveBeenCalledOnce();
  });

  it('copies a reference, and says that it did', async () => {
    show(shown('Sorry'));
    press('Copy Ray ID');
    expect(on.onCopy).toHaveBeenCalledExactlyOnceWith('8f2c41d09b7e3a55');
    await vi.waitFor(() => expect(button('Copied')).toBeDefined());
  });

  it('does not say that it copied what the browser did not let it copy', async () => {
    const refused = Promise.resolve(false);
    on.onCopy.mockReturnValueOnce(refused);
    show(shown('Sorry'));
    press('Copy Ray ID');
    await refused;
    expect(button('Copied')).toBeUndefined();
  });

  const answers: readonly (readonly [says: string, asksAgain: boolean, onAsk: () => Promise<ProxyAnswer>])[] =
    [
      [
        'through a proxy: p.example:80',
        false,
        () => Promise.resolve({ how: 'manual', name: 'p.example:80' } as const),
      ],
      ['name no proxy', false, () => Promise.resolve({ how: 'none' } as const)],
      ['It was not allowed', true, () => Promise.resolve('declined' as const)],
      ['could not be read', true, () => Promise.reject(new Error('the browser closed'))],
    ];
  it.each(answers)('looks for a proxy when asked: %s', async (says, asksAgain, onAsk) => {
    render(<Explain say={say} state={shown('Sorry')} {...on} onAskForProxy={onAsk} />, document.body);
    expect(document.body.textContent).not.toContain(says);
    press('Look for a proxy in this browser');
    await vi.waitFor(() => expect(document.body.textContent).toContain(says));
    expect(button('Look for a proxy in this browser') !== undefined).toBe(asksAgain);
  });

  it('offers no look for a proxy where the browser lets nobody ask', () => {
    show(shown('Sorry'));
    expect(button('Look for a proxy in this browser')).toBeUndefined();
  });
});
