// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../core/wording/view.ts';
import { Card, CollapsedCard } from './card.tsx';
import { Pill } from './pill.tsx';
import {
  challengePill,
  clearedPill,
  firewallCard,
  legalCard,
  signInCard,
  unknownCard,
} from './sample-views.ts';

/** A person's click: happy-dom has no notion of trust, browsers give it to what the visitor does only. */
function press(element: Element | null | undefined): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element?.dispatchEvent(event);
}

function button(words: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
  );
}

const on = { onStep: vi.fn(), onSmall: vi.fn(), onCollapse: vi.fn() };
const quiet = { copied: null, busy: null };

function show(view: CardView, moment: { copied: string | null; busy: string | null } = quiet): void {
  render(<Card view={view} {...on} {...moment} />, document.body);
}

beforeEach(() => {
  vi.clearAllMocks();
});

afterEach(() => {
  render(null, document.body);
});

describe('what a card shows', () => {
  it('is a landmark with a name, so that a screen reader finds it', () => {
    show(firewallCard);
    const section = document.querySelector('section');
    expect(section?.getAttribute('aria-label')).toBe('Why403: why this page was refused');
    expect(section?.querySelector('h2')?.textContent).toBe('A security rule stopped this request.');
  });

  it('names status and host in the header', () => {
    show(firewallCard);
    expect(document.querySelector('.plate')?.textContent).toBe('403');
    expect(document.querySelector('.host')?.textContent).toBe('fieldnotes.example');
  });

  it('cuts a name that is too long at its beginning: whose it is stands at its end', () => {
    show(firewallCard);
    // A line from right to left overflows on its left; the name in it is read from left to right all the same.
    expect(document.querySelector('.host')?.getAttribute('dir')).toBe('rtl');
    expect(document.querySelector('.host > bdi')?.getAttribute('dir')).toBe('ltr');
  });

  const lines: readonly [CardView, string, string][] = [
    [signInCard, 'sure certain', 'a solid line: it decides alone'],
    [firewallCard, 'sure likely', 'a dashed line: it supports'],
    [unknownCard, 'sure open', 'a dotted line: not known'],
  ];
  it.each(lines)('underlines how sure it is (%#)', (view, className) => {
    show(view);
    expect(document.querySelector('.in > p .sure')?.className).toBe(className);
  });

  it.each([
    [firewallCard, 1, 'the first step is the way on'],
    [legalCard, 0, 'where nothing helps, nothing is yellow'],
  ])('has at most one yellow button (%#)', (view, count) => {
    show(view);
    expect(document.querySelectorAll('.go')).toHaveLength(count);
  });

  it('shows advice that only the person can follow without a button', () => {
    show(legalCard);
    const [advice] = document.querySelectorAll('.step');
    expect(advice?.textContent).toContain('Nothing on your side will mend this.');
    expect(advice?.querySelector('button')).toBeNull();
  });

  it('says what each short button is about', () => {
    show(firewallCard);
    const described = button('Front page')?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Check the address');
  });

  it('keeps the parts of one address together and marks the odd one', () => {
    show(firewallCard);
    const code = document.querySelector('.step code');
    expect(code?.textContent).toBe('/search?q=select%20*%20from');
    expect(code?.querySelector('mark')?.textContent).toBe('select%20*%20from');
  });

  it('shows what a server says as text, whatever it looks like', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show({ ...firewallCard, host: hostile, why: [{ text: hostile, mark: 'strong' }] });
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.in > p b')?.textContent).toBe(hostile);
  });

  it('folds evidence, details and the owner’s part, each with its tier or term', () => {
    show(firewallCard);
    const summaries = [...document.querySelectorAll('summary')].map((one) => one.textContent);
    expect(summaries).toEqual(['Why we think so', 'Details for the site’s support', 'I run this site']);
    const tiers = [...document.querySelectorAll('details:first-of-type .sure')].map((one) => one.className);
    expect(tiers).toEqual(['sure certain', 'sure likely', 'sure open']);
    expect([...document.querySelectorAll('dt')].map((one) => one.textContent)).toEqual([
      'Address',
      'Time',
      'Answer',
    ]);
    expect(document.querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('gives every control of its own a name in words', () => {
    show(firewallCard);
    const names = [...document.querySelectorAll('button')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent,
    );
    expect(names.every((name) => name.trim() !== '')).toBe(true);
    expect(names).toContain('Collapse');
  });
});

describe('what can be pressed', () => {
  it('tells which step, and nothing else', () => {
    show(firewallCard);
    press(button('Front page'));
    expect(on.onStep.mock.calls).toEqual([[firewallCard.steps[1]]]);
  });

  it('tells the footer’s wish', () => {
    show(firewallCard);
    press(button('Not on this site'));
    expect(on.onSmall.mock.calls).toEqual([[{ remedy: 'mute', label: 'Not on this site' }]]);
  });

  it.each(['Front page', 'Not on this site', 'Collapse', 'Copy all'])(
    'does nothing at a click that a script made: %s',
    (words) => {
      show(firewallCard);
      button(words)?.click();
      expect(on.onStep).not.toHaveBeenCalled();
      expect(on.onSmall).not.toHaveBeenCalled();
      expect(on.onCollapse).not.toHaveBeenCalled();
    },
  );

  it('does nothing while a step is under way, and keeps its buttons where they are', () => {
    show(firewallCard, { copied: null, busy: 'open-again' });
    press(button('Front page'));
    press(button('Not on this site'));
    expect(on.onStep).not.toHaveBeenCalled();
    expect(on.onSmall).not.toHaveBeenCalled();
    expect(button('Front page')?.getAttribute('aria-disabled')).toBe('true');
    expect(button('Front page')?.disabled).toBe(false);
  });

  it('says that a text was copied, on the button that copied it', () => {
    show(firewallCard, { copied: 'ask-support', busy: null });
    expect(button('Copied')).toBeDefined();
    expect(button('Copy message')).toBeUndefined();
    expect(button('Copy all')).toBeDefined();
  });

  it('collapses', () => {
    show(firewallCard);
    press(button('Collapse'));
    expect(on.onCollapse).toHaveBeenCalledOnce();
  });
});

describe('a collapsed card', () => {
  it('is one button that says it can be opened', () => {
    const onExpand = vi.fn();
    render(<CollapsedCard view={firewallCard} onExpand={onExpand} />, document.body);
    const [only] = document.querySelectorAll('button');
    expect(only?.textContent).toBe('403Why was this refused?');
    expect(only?.getAttribute('aria-expanded')).toBe('false');
    press(only);
    expect(onExpand).toHaveBeenCalledOnce();
  });
});

describe('a pill', () => {
  it('says what goes on, with nothing to press', () => {
    render(<Pill view={challengePill} onSmall={on.onSmall} busy={null} />, document.body);
    expect(document.querySelector('section')?.textContent).toBe(
      'This site is checking your browserWaiting is right. It takes a few seconds.',
    );
    expect(document.querySelector('button')).toBeNull();
  });

  it('offers its one action', () => {
    render(<Pill view={clearedPill} onSmall={on.onSmall} busy={null} />, document.body);
    press(button('Undo'));
    expect(on.onSmall.mock.calls).toEqual([[{ remedy: 'undo-cookies', label: 'Undo' }]]);
  });
});
