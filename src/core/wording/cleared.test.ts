import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../remedies/remedy.ts';
import { aRefusal } from '../testing/a-refusal.ts';
import { card, clearedBy, inEnglish } from '../testing/a-view.ts';
import { spoken } from '../testing/spoken.ts';
import { solvedPill } from './pill.ts';

describe('cookies', () => {
  it('says how many go, and where else that signs out', () => {
    const around = { cookies: { count: 12, otherHosts: ['mail.example.com', 'shop.example.com'] } };
    const [step] = card({ cause: 'session-or-cookies' }, {}, around).steps;
    expect(spoken(step?.title ?? null)).toBe('Clear this site’s 12 cookies');
    expect(spoken(step?.note ?? null)).toBe(
      'Signs you out of example.com, also on mail.example.com and shop.example.com. You can undo it for five minutes.',
    );
  });

  it.each([
    [1, 'Clear this site’s 1 cookie'],
    [0, 'This site has no cookies in your browser'],
  ])('counts %i', (count, title) => {
    const steps = card({}, {}, { cookies: { count, otherHosts: [] } }).steps;
    expect(steps.map((step) => spoken(step.title))).toContain(title);
  });

  const states: readonly [
    reason: string,
    around: Partial<Circumstances>,
    sentence: string,
    steps: string[],
  ][] = [
    ['under way', { running: 'clear-cookies' }, 'Clearing this site’s cookies…', []],
    [
      'done, and the page is loading',
      { running: 'clear-cookies', cleared: clearedBy('later') },
      '12 cookies cleared. Loading the page again…',
      ['undo-cookies'],
    ],
    [
      'done after a form: nothing loads by itself',
      { afterForm: true, cleared: clearedBy('later', 1) },
      '1 cookie cleared.',
      ['open-again', 'undo-cookies'],
    ],
    [
      'done, and it came back',
      { tried: ['clear-cookies'], cleared: clearedBy('before') },
      'docs.example.com still refuses this page.',
      ['find-out', 'check-address', 'vpn-off', 'sign-in', 'undo-cookies'],
    ],
    [
      'it keeps coming back',
      { tried: ['clear-cookies', 'reload'], cleared: clearedBy('before') },
      'This keeps coming back.',
      ['find-out', 'check-address', 'vpn-off', 'sign-in', 'undo-cookies'],
    ],
    [
      'being put back',
      { running: 'undo-cookies', cleared: clearedBy('before') },
      'Putting the cookies back…',
      [],
    ],
    [
      'put back',
      {
        tried: ['clear-cookies'],
        cleared: { ...clearedBy('before'), undone: { restored: 12, missing: [] } },
      },
      'Your 12 cookies are back.',
      ['find-out', 'check-address', 'vpn-off', 'sign-in'],
    ],
  ];

  it.each(states)('%s', (_reason, around, sentence, steps) => {
    const shown = card({ confidence: 'unknown' }, {}, around);
    expect(shown.sentence).toBe(sentence);
    expect(shown.steps.map(({ remedy }) => remedy)).toEqual(steps);
  });

  it.each([
    ['some', ['a', 'b'], 'The browser didn’t take 2 of them back: a and b.'],
    [
      'many',
      'a b c d e f g h i j'.split(' '),
      'The browser didn’t take 10 of them back: a, b, c, d, e, f, g, h ….',
    ],
  ])('names those that the browser did not take back: %s', (_reason, missing, why) => {
    const cleared = { ...clearedBy('before'), undone: { restored: 4, missing } };
    expect(spoken(card({}, {}, { cleared }).why)).toBe(why);
  });

  it.each([
    ['not-removed', 'We read the list again: 3 cookies could not be removed.'],
    ['no-access', 'Your browser doesn’t let Why403 touch them. Open Why403 from the toolbar to allow it.'],
  ] as const)('says that nothing could be removed, %s, and offers what is left', (failed, why) => {
    const cleared = { ...clearedBy('later', 0), remaining: 3, failed };
    const shown = card({ confidence: 'unknown' }, {}, { cleared });
    expect(shown.sentence).toBe('This site’s cookies could not be cleared.');
    expect(spoken(shown.why)).toBe(why);
    expect(shown.steps.map(({ remedy }) => remedy)).toEqual([
      'find-out',
      'check-address',
      'clear-cookies',
      'vpn-off',
      'sign-in',
    ]);
  });

  it('blames no cookies that are still there, when the refusal comes back', () => {
    const cleared = { ...clearedBy('before'), remaining: 2 };
    const why = spoken(card({}, {}, { cleared, tried: ['clear-cookies'] }).why);
    expect(why).toContain('We read the list again: 2 cookies could not be removed.');
    expect(why).not.toContain('they were not the reason');
  });

  it('says in the page that opens now what could not be removed', () => {
    const solved = {
      refusal: aRefusal({}),
      step: 'clear-cookies',
      cleared: { ...clearedBy('before'), remaining: 1 },
    } as const;
    expect(solvedPill(solved, inEnglish, 1).note).toBe('12 cookies cleared, 1 could not be removed.');
  });

  it('says how many could not be removed', () => {
    const shown = card({}, {}, { cleared: { ...clearedBy('later'), remaining: 2 } });
    expect(spoken(shown.why)).toBe('We read the list again: 2 cookies could not be removed.');
  });
});
