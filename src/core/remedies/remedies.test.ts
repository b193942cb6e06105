import { describe, expect, it } from 'vitest';
import { aRefusal, aVerdict, circumstances, refusedAt } from '../testing/a-refusal.ts';
import { causes, type Cause, type Verdict } from '../verdict.ts';
import type { Refusal } from '../refusal.ts';
import type { Switch } from '../settings/policy.ts';
import { isDecidedByOthers } from './plans.ts';
import { answeredBy, begun } from './probing.ts';
import { remediesFor, remedyFor } from './remedies.ts';
import { remedyIds, undoWindow, type Circumstances, type Remedy, type RemedyId } from './remedy.ts';

interface Given {
  readonly refusal?: Partial<Refusal>;
  readonly verdict?: Partial<Verdict>;
  readonly around?: Partial<Circumstances>;
}

function idsFor({ refusal = {}, verdict = {}, around = {} }: Given): readonly RemedyId[] {
  const refused = aRefusal({ ...refusal, verdict: aVerdict(verdict) });
  return stepsBeside(remediesFor(refused, circumstances(around)));
}

/** Where finding out stands, and what it changes, has tables of its own: `probing.test.ts`. */
function stepsBeside(remedies: readonly Remedy[]): readonly RemedyId[] {
  return remedies.map(({ id }) => id).filter((id) => id !== 'find-out');
}

const clearedLater = { removed: 12, remaining: 0, undoUntil: refusedAt + 1_000 + undoWindow, undone: null };
const clearedBefore = { ...clearedLater, undoUntil: refusedAt - 1_000 + undoWindow };

const orders: readonly [reason: string, given: Given, ids: readonly RemedyId[]][] = [
  [
    'nothing tells: all four classic steps',
    { verdict: { confidence: 'unknown' } },
    ['check-address', 'clear-cookies', 'vpn-off', 'sign-in'],
  ],
  [
    'a bare server page tells nothing either',
    { verdict: { cause: 'server-permission', confidence: 'likely' } },
    ['check-address', 'clear-cookies', 'vpn-off', 'sign-in'],
  ],
  [
    'a folder, perhaps: the server says no more',
    { verdict: { cause: 'directory-index', confidence: 'possible' } },
    ['check-address', 'clear-cookies', 'vpn-off', 'sign-in'],
  ],
  [
    'a cause without confidence is none',
    { verdict: { cause: 'waf-rule', confidence: 'unknown' } },
    ['check-address', 'clear-cookies', 'vpn-off', 'sign-in'],
  ],
  [
    'at the top of a site, all four stand too',
    { refusal: { url: 'https://example.com/' }, verdict: { confidence: 'unknown' } },
    ['check-address', 'clear-cookies', 'vpn-off', 'sign-in'],
  ],
  [
    '401 without a word: who are you?',
    { refusal: { status: 401 }, verdict: { confidence: 'unknown' } },
    ['sign-in', 'clear-cookies', 'vpn-off', 'check-address'],
  ],
  [
    'a form to sign in in the page says the same',
    { verdict: { confidence: 'unknown' }, around: { signInForm: true } },
    ['sign-in', 'clear-cookies', 'vpn-off', 'check-address'],
  ],
  [
    'a form was refused: its address is not what the visitor typed',
    { verdict: { confidence: 'unknown' }, around: { afterForm: true } },
    ['go-back', 'clear-cookies', 'vpn-off', 'sign-in'],
  ],
  [
    'cookies were cleared before, and it came back',
    { verdict: { confidence: 'unknown' }, around: { tried: ['clear-cookies'], cleared: clearedBefore } },
    ['check-address', 'vpn-off', 'sign-in', 'undo-cookies'],
  ],
  [
    'cookies were cleared for this refusal: the page is about to load again',
    { verdict: { confidence: 'unknown' }, around: { cleared: clearedLater } },
    ['undo-cookies'],
  ],
  [
    'cookies were cleared after a form: nothing is sent twice',
    { verdict: { confidence: 'unknown' }, around: { cleared: clearedLater, afterForm: true } },
    ['open-again', 'undo-cookies'],
  ],
  [
    'Undo has lapsed',
    {
      verdict: { cause: 'waf-rule' },
      around: { tried: ['clear-cookies'], cleared: { ...clearedBefore, undoUntil: refusedAt } },
    },
    ['ask-support', 'vpn-off', 'extensions-off'],
  ],
  [
    'sign-in with a link in the page',
    { verdict: { cause: 'login-required' }, around: { signInLink: 'https://example.com/login' } },
    ['sign-in', 'open-front-page', 'ask-support'],
  ],
  [
    'without one, signing in begins on the front page: one button, not two',
    { verdict: { cause: 'login-required' } },
    ['sign-in', 'ask-support', 'clear-cookies'],
  ],
  [
    'signed in, and asked again: the session is stale',
    { verdict: { cause: 'login-required' }, around: { tried: ['sign-in'] } },
    ['clear-cookies', 'open-front-page', 'ask-support'],
  ],
  [
    'the browser asks for the password: cookies play no part',
    { refusal: { status: 401 }, verdict: { cause: 'login-required', particulars: { authScheme: 'basic' } } },
    ['sign-in', 'open-front-page', 'ask-support'],
  ],
  [
    'stale cookies',
    { verdict: { cause: 'session-or-cookies' } },
    ['clear-cookies', 'sign-in', 'ask-support'],
  ],
  [
    'stale cookies on a site with other hosts',
    {
      verdict: { cause: 'session-or-cookies' },
      around: { cookies: { count: 12, otherHosts: ['mail.example.com'] } },
    },
    ['clear-cookies', 'clear-page-cookies', 'sign-in'],
  ],
  [
    'the visitor wants the cookies of this site left alone',
    {
      verdict: { cause: 'session-or-cookies' },
      around: { cookies: { count: 12, otherHosts: ['mail.example.com'], spared: true } },
    },
    ['sign-in', 'ask-support'],
  ],
  [
    'there are no cookies to clear',
    { verdict: { cause: 'session-or-cookies' }, around: { cookies: { count: 0, otherHosts: [] } } },
    ['sign-in', 'ask-support'],
  ],
  [
    'a firewall and a form: change what was typed',
    { verdict: { cause: 'waf-rule' }, around: { afterForm: true } },
    ['go-back', 'ask-support', 'vpn-off'],
  ],
  [
    'a firewall and an ordinary address',
    { verdict: { cause: 'waf-rule' } },
    ['ask-support', 'vpn-off', 'extensions-off'],
  ],
  [
    'a firewall that stopped at the query',
    {
      refusal: { url: 'https://example.com/search?q=1+union+select+2' },
      verdict: { cause: 'waf-rule', particulars: { attack: 'union select' } },
    },
    ['check-address', 'ask-support', 'vpn-off'],
  ],
  [
    'a form whose mark is missing',
    { verdict: { cause: 'csrf' } },
    ['go-back', 'allow-cookies', 'extensions-off'],
  ],
  [
    'a wait that can be counted down',
    { verdict: { cause: 'rate-limit', particulars: { retryAfterSeconds: 30 } } },
    ['wait', 'vpn-off', 'ask-support'],
  ],
  [
    'a wait of hours is an appointment',
    { verdict: { cause: 'rate-limit', particulars: { retryAfterSeconds: 7_200 } } },
    ['come-back-later', 'vpn-off', 'ask-support'],
  ],
  [
    'the wait did not help: it is not begun again by itself',
    { verdict: { cause: 'rate-limit', particulars: { retryAfterSeconds: 30 } }, around: { tried: ['wait'] } },
    ['come-back-later', 'vpn-off', 'ask-support'],
  ],
  [
    'no countdown ends in sending a form again',
    { verdict: { cause: 'rate-limit', particulars: { retryAfterSeconds: 30 } }, around: { afterForm: true } },
    ['come-back-later', 'vpn-off', 'ask-support'],
  ],
  [
    'a folder two levels down',
    { refusal: { url: 'https://example.com/press/2024/' }, verdict: { cause: 'directory-index' } },
    ['open-parent', 'open-front-page', 'ask-support'],
  ],
  [
    'a folder below the front page: up is the front page',
    { refusal: { url: 'https://example.com/press/' }, verdict: { cause: 'directory-index' } },
    ['open-front-page', 'ask-support'],
  ],
  [
    'a damaged address goes first; mended it is the folder above, and has one button',
    { refusal: { url: 'https://example.com/press/)' }, verdict: { cause: 'directory-index' } },
    ['check-address', 'open-front-page', 'ask-support'],
  ],
  [
    'somebody else decides: law',
    { verdict: { cause: 'legal' } },
    ['nothing', 'archived-copy', 'ask-support'],
  ],
  [
    'the same in a private window: no archive is told of it',
    { refusal: { isPrivate: true }, verdict: { cause: 'legal' } },
    ['nothing', 'ask-support'],
  ],
  [
    'the law is named: read it',
    { verdict: { cause: 'legal', particulars: { blockedBy: 'https://court.example/1' } } },
    ['nothing', 'read-notice', 'archived-copy'],
  ],
  [
    'a notice that is no web address is not opened',
    { verdict: { cause: 'legal', particulars: { blockedBy: 'javascript:alert(1)' } } },
    ['nothing', 'archived-copy', 'ask-support'],
  ],
  [
    'another account may',
    { verdict: { cause: 'not-authorized-role' } },
    ['switch-account', 'ask-owner', 'open-front-page'],
  ],
  ['managed devices only', { verdict: { cause: 'device-policy' } }, ['nothing', 'ask-network']],
  ['the owner’s limit', { verdict: { cause: 'quota' } }, ['come-back-later', 'ask-owner']],
  ['the network refused', { verdict: { cause: 'network-filter' } }, ['ask-network', 'nothing']],
  [
    'the network wants a sign-in (RFC 6585, 6)',
    { refusal: { status: 511 }, verdict: { cause: 'network-filter' } },
    ['sign-in', 'ask-network', 'nothing'],
  ],
  [
    'a check that keeps coming back',
    { verdict: { cause: 'bot-challenge' }, around: { challenges: 3 } },
    ['private-window', 'check-clock', 'extensions-off'],
  ],
  [
    'a check, and a clock that is off',
    { verdict: { cause: 'bot-challenge', particulars: { clockDifferenceSeconds: 4_000 } } },
    ['check-clock', 'extensions-off', 'clear-cookies'],
  ],
  [
    'a frame without its cookies',
    { refusal: { kind: 'frame' }, verdict: { cause: 'embedded-cookies' } },
    ['open-frame', 'allow-cookies', 'ask-support'],
  ],
  [
    'a frame that the law closes is closed in a tab, too',
    { refusal: { kind: 'frame' }, verdict: { cause: 'legal' } },
    ['nothing', 'ask-support'],
  ],
  [
    'a background request without a session',
    { refusal: { kind: 'background' }, verdict: { cause: 'session-or-cookies' } },
    ['reload', 'sign-in', 'clear-cookies'],
  ],
];

describe('the order of the steps', () => {
  it.each(orders)('%s', (_reason, given, ids) => {
    expect(idsFor(given)).toEqual(ids);
  });
});

const learnedFrom = (worked: RemedyId): Partial<Refusal> => ({ worked });
const untold = { confidence: 'unknown' } as const;

describe('what worked last time on this site', () => {
  it.each<[reason: string, given: Given, ids: readonly RemedyId[]]>([
    [
      'comes first where nothing tells the cause',
      { refusal: learnedFrom('vpn-off'), verdict: untold },
      ['vpn-off', 'check-address', 'clear-cookies', 'sign-in'],
    ],
    [
      'comes first there also where it is none of the classic steps',
      { refusal: learnedFrom('reload'), verdict: untold },
      ['reload', 'check-address', 'clear-cookies', 'vpn-off'],
    ],
    [
      'comes first among what helps against this cause',
      { refusal: learnedFrom('clear-cookies'), verdict: { cause: 'waf-rule' } },
      ['clear-cookies', 'ask-support', 'vpn-off'],
    ],
    [
      'is no help against another cause',
      { refusal: learnedFrom('clear-cookies'), verdict: { cause: 'rate-limit' } },
      ['come-back-later', 'vpn-off', 'ask-support'],
    ],
    [
      'was tried just now, and it was refused again',
      { refusal: learnedFrom('vpn-off'), verdict: untold, around: { tried: ['vpn-off'] } },
      ['check-address', 'clear-cookies', 'sign-in'],
    ],
    [
      'has nothing to do: there is no cookie',
      {
        refusal: learnedFrom('clear-cookies'),
        verdict: untold,
        around: { cookies: { count: 0, otherHosts: [] } },
      },
      ['check-address', 'clear-cookies', 'vpn-off', 'sign-in'],
    ],
    [
      'may not be done after a form',
      { refusal: learnedFrom('reload'), verdict: untold, around: { afterForm: true } },
      ['go-back', 'clear-cookies', 'vpn-off', 'sign-in'],
    ],
    [
      'gives way to what was proven just now',
      {
        refusal: learnedFrom('vpn-off'),
        verdict: untold,
        around: {
          probing: answeredBy(begun(['without-cookies']), { probe: 'without-cookies', outcome: 'open' }, {}),
        },
      },
      ['clear-cookies', 'vpn-off', 'check-address'],
    ],
  ])('%s', (_reason, given, ids) => {
    expect(idsFor(given)).toEqual(ids);
  });

  it.each(causes.filter(isDecidedByOthers))('mends nothing where somebody else decides: %s', (cause) => {
    const verdict = { cause };
    expect(idsFor({ refusal: learnedFrom('clear-cookies'), verdict })).toEqual(idsFor({ verdict }));
  });

  it('comes before finding out', () => {
    const refusal = aRefusal({ worked: 'vpn-off', verdict: aVerdict(untold) });
    const ids = remediesFor(refusal, circumstances()).map(({ id }) => id);
    expect(ids.indexOf('find-out')).toBeGreaterThan(ids.indexOf('vpn-off'));
  });
});

const everyCause = causes.flatMap((cause) =>
  (['certain', 'likely', 'possible', 'unknown'] as const).map((confidence) => [cause, confidence] as const),
);

describe.each(everyCause)('%s, %s', (cause, confidence) => {
  const refusal = aRefusal({ verdict: aVerdict({ cause, confidence }) });

  it('offers something, and never more than people read', () => {
    const steps = remediesFor(refusal, circumstances());
    expect(steps.length).toBeGreaterThan(0);
    // Four where nothing tells, and finding out above them.
    expect(steps.length).toBeLessThanOrEqual(5);
  });

  it('takes away what was tried', () => {
    const offered = stepsBeside(remediesFor(refusal, circumstances()));
    const kept: readonly RemedyId[] = ['ask-support', 'ask-owner', 'ask-network'];
    for (const tried of offered.filter((id) => !kept.includes(id))) {
      const after = stepsBeside(remediesFor(refusal, circumstances({ tried: [tried] })));
      expect(after).not.toContain(tried);
    }
  });

  it('still says something when everything was tried', () => {
    expect(remediesFor(refusal, circumstances({ tried: remedyIds })).length).toBeGreaterThan(0);
  });

  it('sends no form twice', () => {
    const steps = remediesFor(refusal, circumstances({ afterForm: true }));
    expect(steps.map(({ action }) => action?.does)).not.toContain('reload');
  });
});

const decidedByOthers = causes.filter(isDecidedByOthers);

describe('where somebody else decides', () => {
  it.each(decidedByOthers)('%s: nothing is cleared and nothing switched off', (cause: Cause) => {
    const ids = idsFor({ verdict: { cause }, around: { cookies: { count: 3, otherHosts: [] } } });
    expect(ids).not.toContain('clear-cookies');
    expect(ids).not.toContain('vpn-off');
    expect(ids.some((id) => id.startsWith('ask-'))).toBe(true);
  });
});

describe('what the visitor’s organisation has switched off', () => {
  const off: readonly [Switch, RemedyId, Given][] = [
    ['find-out', 'find-out', { verdict: { confidence: 'unknown' } }],
    ['clear-cookies', 'clear-cookies', { verdict: { cause: 'session-or-cookies' } }],
    [
      'clear-cookies',
      'clear-page-cookies',
      {
        verdict: { cause: 'session-or-cookies' },
        around: { cookies: { count: 4, otherHosts: ['mail.example.com'] } },
      },
    ],
    [
      'archived-copy',
      'archived-copy',
      { refusal: { url: 'https://example.org/a' }, verdict: { cause: 'legal', confidence: 'certain' } },
    ],
    ['private-window', 'private-window', { verdict: { cause: 'browser-tools', confidence: 'certain' } }],
  ];
  it.each(off)('%s: %s is neither offered nor done', (by, id, given) => {
    const refused = aRefusal({ ...given.refusal, verdict: aVerdict(given.verdict ?? {}) });
    const within = (switchedOff: readonly Switch[]): Circumstances =>
      circumstances({ ...given.around, policy: { switchedOff } });
    expect(remedyFor(id, refused, within([]))).not.toBeNull();
    expect(remediesFor(refused, within([])).map((one) => one.id)).toContain(id);
    expect(remedyFor(id, refused, within([by]))).toBeNull();
    expect(remediesFor(refused, within([by])).map((one) => one.id)).not.toContain(id);
  });

  it('leaves Undo, and somebody to ask', () => {
    const refused = aRefusal({ verdict: aVerdict({ cause: 'cookies-too-large', confidence: 'certain' }) });
    const around = circumstances({ policy: { switchedOff: ['clear-cookies', 'find-out'] } });
    expect(remediesFor(refused, around).map(({ id }) => id)).toContain('ask-support');
    const cleared = circumstances({ ...around, cleared: clearedLater });
    expect(remedyFor('undo-cookies', refused, cleared)?.action).toEqual({ does: 'undo-cookies' });
  });

  it('has sites without a card that are not the visitor’s to change', () => {
    const around = { policy: { mutedSites: [] } };
    expect(remedyFor('mute', aRefusal(), circumstances(around))).toBeNull();
    expect(remedyFor('unmute', aRefusal(), circumstances({ ...around, muted: true }))).toBeNull();
    expect(remedyFor('mute', aRefusal(), circumstances({ policy: {} }))).not.toBeNull();
  });
});

describe('one remedy by its id', () => {
  it('opens a frame beside its page', () => {
    const refusal = aRefusal({ kind: 'frame', url: 'https://widget.example/a' });
    expect(remedyFor('open-frame', refusal, circumstances())?.action).toEqual({
      does: 'open',
      url: 'https://widget.example/a',
      newTab: true,
    });
  });

  it('undoes nothing after the deadline', () => {
    const late = circumstances({ cleared: clearedBefore, now: clearedBefore.undoUntil });
    expect(remedyFor('undo-cookies', aRefusal(), late)).toBeNull();
  });

  it('waits until the server’s own moment, counted from the refusal', () => {
    const refusal = aRefusal({
      verdict: aVerdict({ cause: 'rate-limit', particulars: { retryAfterSeconds: 30 } }),
    });
    const wait = remedyFor('wait', refusal, circumstances());
    expect(wait?.action).toEqual({ does: 'wait', until: refusedAt + 30_000 });
  });

  it('loads the page again once that moment has passed', () => {
    const refusal = aRefusal({
      verdict: aVerdict({ cause: 'rate-limit', particulars: { retryAfterSeconds: 1 } }),
    });
    expect(remedyFor('wait', refusal, circumstances())?.action).toEqual({ does: 'reload' });
  });

  it.each([Number.NaN, -5, 1e300, Number.POSITIVE_INFINITY])(
    'waits for no impossible time: %s',
    (retryAfterSeconds) => {
      const refusal = aRefusal({
        verdict: aVerdict({ cause: 'rate-limit', particulars: { retryAfterSeconds } }),
      });
      expect(remedyFor('wait', refusal, circumstances())).toBeNull();
    },
  );
});
