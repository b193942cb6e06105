// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { reportOn } from '../../core/settings/policy-report.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { createSay } from '../../core/wording/say.ts';
import { Options } from './options.tsx';
import type { Notice } from './options.tsx';

const on = { onChange: vi.fn(), onExport: vi.fn(), onImport: vi.fn() };
const languages = ['pt-PT', 'ar', 'zh-TW', 'en', 'de', 'es', 'pt-BR', 'zh-CN'];

const nothingSet = reportOn(null, languages);

function show(part: Partial<Settings> = {}, notice: Notice | null = null, report = nothingSet): void {
  const settings = { ...defaultSettings, ...part };
  const shown = { say: createSay(english), settings, report, languages, notice };
  render(<Options {...shown} {...on} />, document.body);
}

/** The screen under such a policy. */
function showUnder(written: object): void {
  const report = reportOn(written, languages);
  show(report.policy, null, report);
}

beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, document.body);
});

/** The control that a label with these words belongs to. */
function control(words: string): Element | null {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(words));
  return label?.querySelector('input') ?? document.getElementById(label?.htmlFor ?? '');
}

function press(words: string): void {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === words);
  // happy-dom has no notion of trust: a browser gives it to what a person does only.
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  button?.dispatchEvent(event);
}

const textsIn = (select: Element | null): readonly string[] =>
  [...(select?.querySelectorAll('option') ?? [])].map((one) => one.textContent);

describe('the screen of options', () => {
  it('has a name and a sentence for every control', () => {
    show({ mutedSites: ['shop.example'] });
    for (const one of document.querySelectorAll('input:not([type=file]), select')) {
      const label = one.closest('label') ?? document.querySelector(`label[for="${one.id}"]`);
      const note =
        label?.querySelector('.note') ?? document.getElementById(one.getAttribute('aria-describedby') ?? '');
      expect([label?.textContent, note?.textContent]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S.*\.$/),
      ]);
    }
  });

  const ticks: readonly [words: string, change: Partial<Settings>][] = [
    ['Pages only', { watched: 'pages' }],
    ['Everything that pages load', { watched: 'all' }],
    ['Keep whole addresses', { wholeAddresses: true }],
    ['Let the popup open by itself', { popupOpensItself: false }],
  ];
  it.each(ticks)('%s changes that, and nothing else', (words, change) => {
    show();
    const box = control(words);
    if (box instanceof HTMLInputElement) box.click();
    expect(on.onChange.mock.calls).toEqual([[change]]);
  });

  const picks: readonly [words: string, at: number, change: Partial<Settings>][] = [
    ['How long refusals are kept', 0, { keptDays: 7 }],
    ['How many are kept', 1, { keptEntries: 10_000 }],
    ['Language', 1, { language: 'de' }],
    ['Appearance', 2, { appearance: 'dark' }],
  ];
  it.each(picks)('%s, choice %d, changes that', (words, at, change) => {
    show();
    const select = control(words);
    if (select instanceof HTMLSelectElement) select.selectedIndex = at;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.onChange.mock.calls).toEqual([[change]]);
  });

  it('offers a number that a file brought beside the usual ones', () => {
    show({ keptDays: 14 });
    const select = control('How long refusals are kept');
    expect(textsIn(select)).toEqual(['7 days', '14 days', '30 days', '90 days', '365 days']);
    expect(select instanceof HTMLSelectElement && select.selectedIndex).toBe(1);
  });

  it('names languages in themselves, in the same order whatever the screen speaks', () => {
    show();
    const select = control('Language');
    expect(textsIn(select)).toEqual([
      'As in the browser',
      'Deutsch',
      'English',
      'Español',
      'Português (Brasil)',
      'Português (Portugal)',
      'العربية',
      '中文（简体）',
      '中文（繁體）',
    ]);
    const tags = [...(select?.querySelectorAll('option') ?? [])].map(({ lang }) => lang);
    expect(tags).toEqual(['', 'de', 'en', 'es', 'pt-BR', 'pt-PT', 'ar', 'zh-CN', 'zh-TW']);
  });

  it('removes the one site that was meant', () => {
    show({ mutedSites: ['shop.example', 'news.test'] });
    press('Remove shop.example: show cards there again');
    expect(on.onChange.mock.calls).toEqual([[{ mutedSites: ['news.test'] }]]);
  });

  it('says where sites without a card come from while there are none', () => {
    show();
    expect(document.body.textContent).toContain('“Not on this site”, on a card, puts a site here.');
  });

  it('shows a site’s name as text, whatever it holds', () => {
    show({ mutedSites: ['<img src=x>\u202Egnp.exe'] });
    expect(document.querySelector('.sites img')).toBeNull();
    expect(document.querySelector('.sites')?.textContent).not.toContain('\u202E');
  });

  const locked: readonly [words: string, written: object][] = [
    ['Pages only', { watched: 'pages' }],
    ['How long refusals are kept', { keptDays: 14 }],
    ['How many are kept', { keptEntries: 1_000 }],
    ['Keep whole addresses', { wholeAddresses: true }],
    ['Let the popup open by itself', { popupOpensItself: false }],
    ['Language', { language: 'de' }],
    ['Appearance', { appearance: 'dark' }],
  ];
  it.each(locked)('%s can’t be changed where an organisation has set it, and says so', (words, written) => {
    showUnder(written);
    const set = [...document.querySelectorAll(':disabled')].filter((one) => !one.matches('fieldset'));
    const inSet = document.querySelectorAll('fieldset:disabled input').length;
    expect(control(words)?.matches(':disabled, fieldset:disabled *')).toBe(true);
    expect([set.length + inSet, document.querySelectorAll('.set').length]).toEqual([
      inSet === 0 ? 1 : inSet,
      1,
    ]);
    expect(document.querySelector('.set')?.textContent).toBe('Your organisation has set this.');
  });

  it('shows an organisation’s sites without a card, and no way to remove them', () => {
    showUnder({ mutedSites: ['shop.example'] });
    expect(document.querySelector('.sites')?.textContent).toBe('shop.example');
    expect(document.querySelector('.sites button')).toBeNull();
    expect(document.body.textContent).not.toContain('puts a site here');
  });

  it('says what an organisation has set beside the options, and what of it can’t be used', () => {
    showUnder({
      supportContact: 'IT <b>Service</b> Desk',
      supportAddress: 'mailto:it@corp.example',
      unwatchedSites: ['intranet.example', '*.corp.example'],
      switchedOff: ['find-out', 'first-run'],
      keptDays: 4_000,
      watchd: 'all',
    });
    const part = document.querySelector('[aria-labelledby=organisation]');
    expect(part?.textContent).toContain('IT <b>Service</b> Desk');
    expect(part?.querySelector('a')?.getAttribute('href')).toBe('mailto:it@corp.example');
    const items = [...(part?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(items).toEqual([
      'intranet.example',
      'Finding out why, by asking the site again',
      'The screen after the installation',
      'In “unwatchedSites”, “*.corp.example” is not written as it should be, and may not count.',
      'Its value for “keptDays” can’t be used, and doesn’t count.',
      'Its policy has the key “watchd”, which Why403 doesn’t know.',
    ]);
  });

  it('says nothing of an organisation where none has set anything', () => {
    show();
    expect(document.body.textContent).not.toContain('organisation');
  });

  it('says politely what became of a choice', () => {
    show({}, 'saved');
    expect(document.querySelector('[role=status]')?.textContent).toBe('Saved.');
  });
});
