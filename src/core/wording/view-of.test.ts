import { describe, expect, it } from 'vitest';
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import { aRefusal, aVerdict, circumstances, refusedAt } from '../testing/a-refusal.ts';
import { card, clearedBy, inEnglish, view } from '../testing/a-view.ts';
import { spoken } from '../testing/spoken.ts';
import type { RemedyId } from '../remedies/remedy.ts';
import { nothingTells } from '../remedies/told.ts';
import type { Refusal } from '../refusal.ts';
import { causes, providerKinds, type Confidence, type Verdict } from '../verdict.ts';
import { createSay, type Say } from './say.ts';
import { viewOf } from './view-of.ts';
import type { CardView, DetailLine, View } from './view.ts';

const say = inEnglish;
const sagen = createSay(german);
const confidences: readonly Confidence[] = ['certain', 'likely', 'possible', 'unknown'];

const named: Partial<Verdict> = { provider: 'nginx', providerName: 'nginx', providerKind: 'server' };
const nothingTold = aVerdict({ ...named, cause: 'server-permission', confidence: 'unknown' });

/** Everything that a person can read in a view. */
function textsOf(shown: View): readonly string[] {
  if (shown.kind === 'pill')
    return [shown.sentence, shown.note ?? '', shown.label, shown.action?.label ?? ''];
  const line = ({ term, text }: DetailLine): string => `${term ?? ''} ${spoken(text)}`;
  return [
    shown.sentence,
    spoken(shown.why),
    shown.label,
    ...shown.steps.flatMap((step) => [
      spoken(step.title),
      spoken(step.note),
      step.button ?? '',
      step.copies ?? '',
    ]),
    ...shown.disclosures.flatMap(({ title, lines, button }) => [
      title,
      ...lines.map(line),
      button?.copies ?? '',
    ]),
    ...shown.footer.map(({ label }) => label),
  ];
}

/** Each confidence with each kind of provider, and with each status: they are told in sentences of their own. */
const given = confidences.flatMap((confidence) => [
  ...[...providerKinds, null].map((providerKind) => ({ confidence, providerKind, status: 403 })),
  ...[401, 429, 451, 503].map((status) => ({ confidence, providerKind: 'server' as const, status })),
]);

const rawKey = /\b(?:cause|who|why|sure|step|tried|evidence|owner|detail|tier|button)_[a-z]/;

describe.each(causes)('%s', (cause) => {
  const views = (language: Say): readonly (readonly [Verdict, View])[] =>
    given.map(({ confidence, providerKind, status }) => {
      const verdict = aVerdict({ ...named, cause, confidence, providerKind });
      const refusal = aRefusal({ status, verdict });
      return [verdict, viewOf(refusal, circumstances(), { say: language, revision: 1 })];
    });

  const toldInEnglish = views(say);
  const tables = [
    ['English', toldInEnglish],
    ['German', views(sagen)],
  ] as const;

  it.each(tables)('has words in %s for every confidence, status and kind of provider', (_language, table) => {
    for (const [, shown] of table) {
      expect(shown.sentence.length).toBeGreaterThan(10);
      const text = textsOf(shown).join('\n');
      expect(text).not.toMatch(/[{}<>]|undefined|null|NaN/);
      expect(text).not.toMatch(rawKey);
    }
  });

  it('shows three steps at most, or four where nothing tells, a way to find out, and one yellow button at most', () => {
    for (const [verdict, shown] of toldInEnglish) {
      if (shown.kind === 'pill') continue;
      expect(shown.steps.length).toBeGreaterThan(0);
      const beside = shown.steps.filter(({ remedy }) => remedy !== 'find-out');
      expect(beside.length).toBeLessThanOrEqual(nothingTells(verdict) ? 4 : 3);
      const yellow = shown.steps.filter(({ first }) => first);
      expect(yellow.length).toBeLessThanOrEqual(1);
      expect(yellow.filter(({ button }) => button === null)).toEqual([]);
      expect(new Set(shown.steps.map(({ remedy }) => remedy)).size).toBe(shown.steps.length);
    }
  });

  it('says the fixed word for how sure we are, once, and underlines it so', () => {
    const word: Record<Confidence, string> = {
      certain: 'certain',
      likely: 'very likely',
      possible: 'possibly',
      unknown: 'We can’t tell',
    };
    for (const confidence of confidences) {
      const shown = view({ ...named, cause, confidence }, { kind: 'frame' });
      if (shown.kind === 'pill') continue;
      const sure = shown.why.filter(({ mark }) => mark === 'sure').map(({ text }) => text);
      expect(sure).toHaveLength(1);
      expect(sure[0]).toContain(cause === 'unknown' ? word.unknown : word[confidence]);
    }
  });

  it('names no cause in the first sentence that is only possible', () => {
    const { sentence } = view({ cause, confidence: 'possible' }, { kind: 'page' }, { challenges: 3 });
    const neutral = [
      'docs.example.com refused this page.',
      'This page was refused.',
      'This page is closed, and the server doesn’t say why.',
      'The check keeps coming back.',
    ];
    expect(neutral).toContain(sentence);
  });
});

describe('the first sentence', () => {
  const sentences: readonly [
    reason: string,
    verdict: Partial<Verdict>,
    refusal: Partial<Refusal>,
    text: string,
  ][] = [
    [
      '401: who are you?',
      { cause: 'login-required' },
      { status: 401 },
      'You need to sign in to see this page.',
    ],
    ['403: not for you', { cause: 'not-authorized-role' }, {}, 'Your account may not see this page.'],
    ['nobody knows', {}, {}, 'docs.example.com refused this page.'],
    [
      'a moment is known',
      { cause: 'signed-url-expired', particulars: { expiredAt: refusedAt - 60_000 } },
      {},
      'This link has expired.',
    ],
    ['no moment is known', { cause: 'signed-url-expired' }, {}, 'This link is no longer valid.'],
    [
      'a filter at home',
      { cause: 'network-filter', providerKind: 'filter', providerName: 'Squid' },
      {},
      'Your network refused this page, not the site.',
    ],
    [
      'a filter further away',
      { cause: 'network-filter', providerKind: 'government', providerName: 'RKN' },
      {},
      'This page was refused on the way, not by the site.',
    ],
    ['a frame', { cause: 'waf-rule' }, { kind: 'frame' }, 'docs.example.com refused a part of this page.'],
    [
      'a request',
      { cause: 'waf-rule' },
      { kind: 'background' },
      'docs.example.com refused a request of this page.',
    ],
  ];

  it.each(sentences)('%s', (_reason, verdict, refusal, text) => {
    expect(view(verdict, refusal).sentence).toBe(text);
  });
});

describe('who and why', () => {
  const reasons: readonly [
    reason: string,
    verdict: Partial<Verdict>,
    refusal: Partial<Refusal>,
    text: string,
  ][] = [
    [
      'likely: the words hedge',
      { ...named, cause: 'waf-rule', providerName: 'Cloudflare', providerKind: 'cdn' },
      {},
      'Cloudflare, which stands in front of this site, refused. Something in the request very likely looked like an ' +
        'attack. Such rules often stop harmless requests too.',
    ],
    [
      'two causes look the same: both are said',
      { ...named, cause: 'login-required', alternatives: ['not-authorized-role', 'waf-rule'] },
      {},
      'The site’s own web server, nginx, refused. The site very likely doesn’t know who you are yet. ' +
        'It could also be that your account has no right to the page.',
    ],
    [
      'a carrier did not refuse',
      {
        ...named,
        cause: 'directory-index',
        carriers: ['cloudflare', 'varnish'],
        carrierNames: ['Cloudflare', 'Varnish'],
        confidence: 'certain',
      },
      {},
      'The site’s own web server, nginx, refused. The folder has no front page, and its list of files isn’t public. ' +
        'This is certain: the answer says so itself. Cloudflare and Varnish only passed the answer on.',
    ],
    [
      'a realm says which account',
      { ...named, cause: 'login-required', confidence: 'certain', particulars: { realm: 'Staff area' } },
      { status: 401 },
      'The site’s own web server, nginx, refused. The site doesn’t know who you are yet. ' +
        'The site asks for a name and password for “Staff area”. This is certain: the answer says so itself.',
    ],
    [
      '401 and 403 are told apart: 401',
      { provider: 'site' },
      { status: 401 },
      'The site itself refused. We can’t tell why: the answer gives no reason. ' +
        '401 means “I don’t know who you are”: sign in, and ask again.',
    ],
    [
      '401 and 403 are told apart: 403',
      {},
      { status: 403 },
      'We can’t tell who refused or why: the answer says neither. ' +
        '403 means “I understood, and I refuse”: signing in may not help.',
    ],
    [
      'the page names a place',
      { provider: 'site', cause: 'ip-or-region', confidence: 'certain', particulars: { region: 'Germany' } },
      {},
      'The site itself refused. The site decides by the network address that your visit comes from. ' +
        'The page names Germany. This is certain: the answer says so itself.',
    ],
    [
      'how long to wait',
      {
        provider: 'site',
        cause: 'rate-limit',
        confidence: 'certain',
        particulars: { retryAfterSeconds: 120 },
      },
      { status: 429 },
      'The site itself refused. The site limits how often one connection may ask. ' +
        'The site asks you to wait 2 minutes. This is certain: the answer says so itself.',
    ],
  ];

  it.each(reasons)('%s', (_reason, verdict, refusal, text) => {
    expect(spoken(card(verdict, refusal).why)).toBe(text);
  });
});

describe('door and line', () => {
  const looks: readonly [
    verdict: Partial<Verdict>,
    door: string,
    tone: string,
    line: string,
    reason: string,
  ][] = [
    [{ cause: 'waf-rule' }, 'barred', 'rule', 'likely', 'a rule'],
    [
      { cause: 'login-required', confidence: 'certain' },
      'keyhole',
      'signin',
      'certain',
      'signing in opens it',
    ],
    [{ cause: 'rate-limit' }, 'wait', 'wait', 'likely', 'time opens it'],
    [{ cause: 'legal' }, 'bricked', 'none', 'likely', 'nothing opens it'],
    [
      { cause: 'legal', confidence: 'possible' },
      'question',
      'none',
      'open',
      'a shape says what the evidence says',
    ],
    [{ cause: 'legal', confidence: 'unknown' }, 'question', 'rule', 'open', 'no cause at all'],
  ];

  it.each(looks)('%o: %s, %s, %s', (verdict, door, tone, line) => {
    expect(card(verdict)).toMatchObject({ door, tone, line });
  });
});

describe('the yellow button', () => {
  const yellow = (shown: CardView): string | undefined => shown.steps.find(({ first }) => first)?.remedy;

  const cases: readonly [reason: string, shown: CardView, remedy: RemedyId | undefined][] = [
    ['is the way on', card({ cause: 'session-or-cookies' }), 'clear-cookies'],
    ['is finding out, and no guess among four', card({}), 'find-out'],
    ['is no guess among four for a form', card({}, { method: 'POST' }, { afterForm: true }), undefined],
    ['is a damaged address mended', card({}, { url: 'https://example.com/a),' }), 'check-address'],
    ['is signing in, where 401 asks for it', card({}, { status: 401 }), 'sign-in'],
    ['is never there where the law decides', card({ cause: 'legal' }), undefined],
    ['asks nobody yellow on yellow', card({ cause: 'network-filter' }), undefined],
    ['is no way back', card({}, {}, { cleared: clearedBy('later') }), undefined],
  ];

  it.each(cases)('%s', (_reason, shown, remedy) => {
    expect(yellow(shown)).toBe(remedy);
  });
});

describe('a check for robots', () => {
  const challenge: Partial<Verdict> = { cause: 'bot-challenge', confidence: 'certain' };

  it('is left alone: one line says what goes on', () => {
    expect(view(challenge, {}, { challenges: 1 })).toMatchObject({
      kind: 'pill',
      sentence: 'docs.example.com is checking your browser.',
      note: 'Waiting is right. It takes a few seconds.',
      staysFor: null,
    });
  });

  it('gets advice the third time', () => {
    const shown = view(challenge, {}, { challenges: 3 });
    expect(shown).toMatchObject({ kind: 'card', sentence: 'The check keeps coming back.' });
  });
});

describe('waiting', () => {
  const limited = (retryAfterSeconds: number): Partial<Verdict> => ({
    cause: 'rate-limit',
    particulars: { retryAfterSeconds },
  });

  it('counts down to the server’s own moment, with nothing to press', () => {
    const shown = card(limited(120), { status: 429 });
    expect(shown.countdownTo).toBe(refusedAt + 120_000);
    expect(shown.steps[0]).toMatchObject({ remedy: 'wait', button: null, first: false });
  });

  it.each([
    ['hours are no countdown', 7_200, {}],
    ['a form is not sent again', 120, { afterForm: true }],
    ['it was waited for in vain', 120, { tried: ['wait' as const] }],
  ])('%s', (_reason, seconds, around) => {
    expect(card(limited(seconds), { status: 429 }, around).countdownTo).toBeNull();
  });
});

describe('the disclosures', () => {
  const shown = card(
    {
      ...named,
      cause: 'waf-rule',
      references: [{ kind: 'ray-id', value: '8f2c41d09b7e3a55' }],
      evidence: [
        { observed: 'title', tier: 'block-only', value: 'Access denied', signature: 'x' },
        { observed: 'header', tier: 'corroborating', value: 'server: nginx', signature: null },
        { observed: 'url', tier: 'path-only', value: '/press/', signature: null },
      ],
    },
    { url: 'https://docs.example.com/press?q=june&token=s3cr3t#top' },
  );
  const [evidence, details, owner] = shown.disclosures;

  it('name each piece of evidence, and how much it can say', () => {
    expect(evidence?.lines.map(({ text, line }) => [spoken(text), line])).toEqual([
      ['The page’s title is “Access denied”. Decides alone', 'certain'],
      ['The answer carries the header server: nginx. Supports it', 'likely'],
      ['The address holds /press/. A hint', 'open'],
    ]);
  });

  it('hold what support needs, and no secret', () => {
    const copies = details?.button?.copies ?? '';
    expect(copies).toContain('Address: https://docs.example.com/press?q=june&token=…');
    expect(copies).toContain('Answer: 403 from nginx');
    expect(copies).toContain('Ray ID: 8f2c41d09b7e3a55');
    expect(copies).toMatch(/Time: Nov 23, 2026, .*GMT/);
    expect(JSON.stringify(shown.disclosures)).not.toContain('s3cr3t');
  });

  it('tell the owner where to look', () => {
    expect(owner?.lines.map(({ text }) => spoken(text)).join(' ')).toMatch(
      /firewall.*nginx answered by itself.*8f2c41d09b7e3a55/,
    );
    expect(owner?.button?.remedy).toBe('explain');
  });
});

describe('the rest of a card', () => {
  it('leaves the site alone where the visitor said so, and can take that back', () => {
    expect(card({}).footer.map(({ remedy }) => remedy)).toContain('mute');
    expect(card({}, {}, { muted: true }).footer.map(({ remedy }) => remedy)).toContain('unmute');
  });

  it('offers the front page at the foot, unless a step does', () => {
    const link = { signInLink: 'https://example.com/login' };
    const foot = (shown: CardView): boolean =>
      shown.footer.some(({ remedy }) => remedy === 'open-front-page');
    expect(foot(card({}, {}, link))).toBe(true);
    expect(foot(card({ cause: 'hotlink' }))).toBe(false);
    expect(foot(card({}, { url: 'https://example.com/' }))).toBe(false);
  });

  it('carries what every view does', () => {
    expect(card(nothingTold)).toMatchObject({
      revision: 7,
      language: 'en',
      direction: 'ltr',
      plate: '403',
      host: 'docs.example.com',
      label: 'Why403: why this page was refused',
    });
  });
});

describe('a step that worked last time on this site', () => {
  const shown = card(nothingTold, { worked: 'vpn-off' });
  const [first, ...others] = shown.steps;

  it('says so before anything else, with the yellow button', () => {
    expect(first).toMatchObject({ remedy: 'vpn-off', first: true });
    expect(spoken(first?.note ?? null)).toMatch(/^This worked last time on this site\. ./);
  });

  it('is the only one that says it', () => {
    expect(others.map(({ note }) => spoken(note)).join(' ')).not.toContain('last time');
  });
});
