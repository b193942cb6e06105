// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteList } from './refusal-list.tsx';
import type { RefusalRow, SiteGroup } from './refusal-row.ts';

const on = { onExplain: vi.fn(), onOpen: vi.fn(), onForget: vi.fn() };

function row(id: string): RefusalRow {
  const address = `/${id}`;
  return {
    id,
    door: 'barred',
    tone: 'rule',
    address,
    title: `https://shop.example${address}`,
    href: `/screen.html#${id}`,
    note: '403 · firewall rule',
    aside: '3 min. ago',
    names: { open: `Open ${address} again`, forget: `Forget ${address}` },
  };
}

const group = (site: string, ids: readonly string[]): SiteGroup => ({
  site,
  count: `${ids.length}`,
  countInWords: `${ids.length} refusals`,
  rows: ids.map(row),
});

function show(groups: readonly SiteGroup[], direction = 'ltr'): void {
  document.documentElement.dir = direction;
  document.body.style.direction = direction;
  render(
    <main tabIndex={-1}>
      <SiteList groups={groups} {...on} />
    </main>,
    document.body,
  );
}

/** A person's click; happy-dom knows no trust, and a script's click must do nothing. */
function press(name: string): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  named(name).dispatchEvent(event);
}

function named(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('a, button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (found === undefined) throw new Error(`Nothing is named "${name}"`);
  return found;
}

function type(key: string): string {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
}

const groups = [group('shop.example', ['a', 'b']), group('other.example', ['c'])];

beforeEach(() => {
  vi.clearAllMocks();
});

afterEach(() => {
  render(null, document.body);
});

describe('a row', () => {
  it('is a link with the address as its name and status and cause as its description', () => {
    show(groups);
    const link = named('/a');
    expect(link.getAttribute('href')).toBe('/screen.html#a');
    const described = document.getElementById(link.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('403 · firewall rule');
  });

  it('explains, opens again and forgets', () => {
    show(groups);
    press('/a');
    press('Open /b again');
    press('Forget /c');
    expect(on.onExplain).toHaveBeenCalledExactlyOnceWith('a');
    expect(on.onOpen).toHaveBeenCalledExactlyOnceWith('b');
    expect(on.onForget.mock.calls.map(([forgotten]) => (forgotten as RefusalRow).id)).toEqual(['c']);
  });

  it('forgets nothing for a script', () => {
    show(groups);
    named('Forget /a').click();
    expect(on.onForget).not.toHaveBeenCalled();
  });

  it('shows what a server sent as text', () => {
    show([{ ...group('shop.example', ['a']), rows: [{ ...row('a'), address: '/<img src=x>' }] }]);
    expect(document.querySelector('img')).toBeNull();
    expect(named('/<img src=x>').tagName).toBe('A');
  });

  it('says how many refusals a site has to the ear, too', () => {
    show(groups);
    expect(document.querySelector('.unseen')?.textContent).toBe('2 refusals');
  });
});

describe('the arrow keys', () => {
  const moves: readonly [from: string, key: string, to: string, because: string][] = [
    ['/a', 'ArrowDown', '/b', 'the next row'],
    ['/b', 'ArrowDown', '/c', 'into the next site'],
    ['/c', 'ArrowDown', '/c', 'the last row is the last'],
    ['/b', 'ArrowUp', '/a', 'the row before'],
    ['/a', 'ArrowUp', '/a', 'the first row is the first'],
    ['/a', 'End', '/c', 'the last row'],
    ['/c', 'Home', '/a', 'the first row'],
    ['/a', 'ArrowRight', 'Open /a again', 'what can be done with the row'],
    ['Open /a again', 'ArrowRight', 'Forget /a', 'on to the next of them'],
    ['Forget /a', 'ArrowRight', 'Forget /a', 'and not beyond'],
    ['Open /a again', 'ArrowLeft', '/a', 'back to the row'],
    ['Forget /a', 'ArrowDown', '/b', 'from anywhere in a row'],
    ['/a', 'x', '/a', 'any other key is left alone'],
  ];
  it.each(moves)('%s, %s: %s (%s)', (from, key, to) => {
    show(groups);
    named(from).focus();
    expect(type(key)).toBe(to);
  });

  it('go the other way sideways where the language does', () => {
    show(groups, 'rtl');
    named('/a').focus();
    expect(type('ArrowLeft')).toBe('Open /a again');
  });
});

describe('the focus', () => {
  const leaving: readonly [ids: readonly string[], forgotten: string, focused: string, because: string][] = [
    [['a', 'b', 'c'], 'b', '/c', 'the next row'],
    [['a', 'b'], 'b', '/a', 'after the last one, the one before'],
  ];
  it.each(leaving)('of %o without %s goes to %s: %s', (ids, forgotten, focused) => {
    show([group('shop.example', ids)]);
    named(`Forget /${forgotten}`).focus();
    press(`Forget /${forgotten}`);
    show([
      group(
        'shop.example',
        ids.filter((id) => id !== forgotten),
      ),
    ]);
    expect(document.activeElement?.textContent).toBe(focused);
  });

  it('goes to what stands in place of the list when its only row leaves', () => {
    show([group('shop.example', ['a'])]);
    named('Forget /a').focus();
    press('Forget /a');
    expect(document.activeElement?.tagName).toBe('MAIN');
  });
});
