import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import { aRefusal, aVerdict, refusedAt } from '../testing/a-refusal.ts';
import { spoken } from '../testing/spoken.ts';
import type { BackgroundRefusals } from '../tab/tab-state.ts';
import type { RemedyId } from '../remedies/remedy.ts';
import { backgroundInWords } from './background-words.ts';
import { badgeOf, tooltipOf, type ToldIcon } from './icon-words.ts';
import { causeInWords, timesInWords, verdictInWords } from './list-words.ts';
import { solvedPill, type Solved } from './pill.ts';
import { createSay } from './say.ts';

const say = createSay(english);
const sagen = createSay(german);

describe('a list', () => {
  it.each([
    ['waf-rule', 'firewall rule'],
    ['login-required', 'sign-in needed'],
    ['a cause of a later version', 'no reason given'],
    ['__proto__', 'no reason given'],
  ])('calls %s “%s”', (cause, words) => {
    expect(causeInWords(cause, say)).toBe(words);
  });

  it.each([
    ['certain', 'firewall rule'],
    ['likely', 'firewall rule (very likely)'],
    ['possible', 'firewall rule (possibly)'],
    ['unknown', 'no reason given'],
  ] as const)('says how sure we are: %s', (confidence, words) => {
    expect(verdictInWords(aVerdict({ cause: 'waf-rule', confidence }), say)).toBe(words);
  });

  it.each([
    [1, 'once', 'einmal'],
    [3, '3 times', '3-mal'],
    [1_200, '1,200 times', '1.200-mal'],
  ])('counts %i', (count, inEnglish, inGerman) => {
    expect(timesInWords(count, say)).toBe(inEnglish);
    expect(timesInWords(count, sagen)).toBe(inGerman);
  });
});

describe('the toolbar icon', () => {
  const icons: readonly [icon: ToldIcon, badge: string, tooltip: string][] = [
    [{ shows: 'nothing' }, '', 'Why403: nothing was refused here'],
    [{ shows: 'no-access' }, '', 'Why403 sees only sites that you allow. Click to allow more.'],
    [{ shows: 'status', status: 403, cause: 'waf-rule' }, '403', 'Why403: 403, firewall rule'],
    [{ shows: 'count', count: 1 }, '1', 'Why403: 1 background request was refused'],
    [{ shows: 'count', count: 14 }, '14', 'Why403: 14 background requests were refused'],
    [{ shows: 'count', count: 2_000 }, '999+', 'Why403: 2,000 background requests were refused'],
  ];

  it.each(icons)('%o: %s', (icon, badge, tooltip) => {
    expect(badgeOf(icon)).toBe(badge);
    expect(tooltipOf(icon, say)).toBe(tooltip);
  });
});

describe('a page that works', () => {
  const request = (cause: string, count: number): BackgroundRefusals => ({
    refusal: 'r1',
    method: 'GET',
    url: 'https://example.com/api',
    status: 401,
    cause,
    count,
    lastAt: refusedAt,
  });

  it('says how many of its requests were refused, and what an ended session needs', () => {
    const words = backgroundInWords([request('session-or-cookies', 11), request('waf-rule', 3)], say);
    expect(words.sentence).toBe('This page works, but 14 of its background requests were refused.');
    expect(spoken(words.why)).toBe(
      'If part of it stays empty or doesn’t save, this is very likely why. ' +
        'Your session may have ended: load the page again, or sign in again.',
    );
    expect(words.action).toEqual({ remedy: 'reload', label: 'Load again' });
  });

  it('says how to open what other sites refused', () => {
    const words = backgroundInWords([{ ...request('waf-rule', 1), isForeign: true }], say);
    expect(words.sentence).toBe('This page works, but a part of it from another site was refused.');
    expect(spoken(words.why)).toBe(
      'In a tab of its own it may open: there it has its own cookies and sign-in.',
    );
    expect(words.action).toEqual({ remedy: 'open-frame', label: 'Open in a tab' });
  });

  it('leaves the choice where there are several', () => {
    const frame = { ...request('waf-rule', 1), isForeign: true };
    const words = backgroundInWords([frame, { ...frame, refusal: 'r2', url: 'https://other.example/' }], say);
    expect(spoken(words.why)).toContain('choose it in the list below');
    expect(words.action.remedy).toBe('reload');
  });

  it('suspects no session where nothing speaks for it', () => {
    const words = backgroundInWords([request('waf-rule', 1)], say);
    expect(words.sentence).toBe('This page works, but one of its background requests was refused.');
    expect(spoken(words.why)).not.toContain('session');
  });
});

describe('a step that went well', () => {
  const cleared = { removed: 12, remaining: 0, undoUntil: refusedAt + 1, undone: null };
  const pill = (step: RemedyId, parts: Partial<Solved> = {}): ReturnType<typeof solvedPill> =>
    solvedPill({ refusal: aRefusal(), step, cleared: null, ...parts }, say, 3);

  it('is said once, with Undo where cookies were cleared, and goes by itself', () => {
    expect(pill('clear-cookies', { cleared })).toMatchObject({
      kind: 'pill',
      door: 'ajar',
      tone: 'solved',
      sentence: 'The page opens now.',
      note: '12 cookies cleared.',
      action: { remedy: 'undo-cookies', label: 'Undo' },
      staysFor: 30_000,
      revision: 3,
    });
  });

  it('says what came of Undo', () => {
    const undone = { restored: 11, missing: ['__Host-sid'] };
    expect(pill('clear-cookies', { cleared: { ...cleared, undone } })).toMatchObject({
      sentence: 'Your 11 cookies are back.',
      note: 'The browser didn’t take 1 of them back: __Host-sid.',
      action: null,
    });
  });

  it.each([
    ['another step', pill('reload', { cleared })],
    ['Undo has lapsed', pill('clear-cookies')],
  ])('offers no Undo: %s', (_reason, shown) => {
    expect(shown).toMatchObject({ sentence: 'The page opens now.', note: null, action: null });
  });
});
