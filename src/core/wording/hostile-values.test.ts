import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import { outcomes, probes, type Probing } from '../remedies/probing.ts';
import { remedyIds, undoWindow, type Circumstances } from '../remedies/remedy.ts';
import type { Refusal } from '../refusal.ts';
import { aRefusal, aVerdict, circumstances, refusedAt } from '../testing/a-refusal.ts';
import { spoken } from '../testing/spoken.ts';
import { causes, providerKinds, type Cause, type Observed, type ProviderKind } from '../verdict.ts';
import { createSay } from './say.ts';
import { viewOf } from './view-of.ts';
import type { Rich, View } from './view.ts';

const arabic = { ...english, language_direction: { message: 'rtl' } };
const languages = [createSay(english), createSay(german), createSay(arabic)] as const;

/** Without those of ours that are closed again; what a server sent holds none. */
function withoutIsolates(text: string): string {
  const outer = text.replaceAll(/[\u2067\u2068]([^\u2067-\u2069]*)\u2069/g, '$1');
  return outer === text ? text : withoutIsolates(outer);
}

const [say] = languages;

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '<b>bold</b><sure>sure</sure>',
    '{host}{name}{sure}{count}',
    '\u202Eevil\u202C',
    'a\u0000\n\r\t\u2028b',
    '__proto__',
    'x'.repeat(5_000),
    '\uD800',
    'a\u3164\u115F\uFFA0\uFE0F\u2800b',
    'Z̸̢̨̧̛̛͔̰̗͚̹̺͓͍̪̯̈́̓͐̇̈́̍͜͝͝',
  ),
);

const hostileRefusal: fc.Arbitrary<Refusal> = fc.record({
  id: hostile,
  kind: fc.constantFrom('page', 'frame', 'background'),
  url: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), hostile),
  site: hostile,
  method: hostile,
  status: fc.integer({ min: 400, max: 999 }),
  at: fc.oneof(fc.constant(refusedAt), fc.double()),
  isPrivate: fc.boolean(),
  cookieStoreId: fc.constant(null),
  verdict: fc.record({
    provider: hostile,
    providerName: fc.option(hostile),
    providerKind: fc.option(fc.constantFrom(...providerKinds)),
    carriers: fc.array(hostile, { maxLength: 3 }),
    cause: fc.constantFrom(...causes),
    alternatives: fc.array(fc.constantFrom(...causes), { maxLength: 3 }),
    confidence: fc.constantFrom('certain', 'likely', 'possible', 'unknown'),
    evidence: fc.array(
      fc.record({
        observed: fc.constantFrom(
          'status',
          'header',
          'cookie',
          'title',
          'body',
          'url',
          'method',
          'referrer',
          'sent-cookies',
          'clock',
          'frame',
        ),
        tier: fc.constantFrom('block-only', 'corroborating', 'path-only'),
        value: hostile,
        signature: fc.option(hostile),
      }),
      { maxLength: 4 },
    ),
    references: fc.array(fc.record({ kind: hostile, value: hostile }), { maxLength: 3 }),
    particulars: fc.record(
      {
        retryAfterSeconds: fc.double(),
        authScheme: fc.oneof(fc.constantFrom('basic', 'bearer'), hostile),
        realm: hostile,
        expiredAt: fc.double(),
        clockDifferenceSeconds: fc.double(),
        region: hostile,
        blockedBy: hostile,
      },
      { requiredKeys: [] },
    ),
  }),
});

const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  now: fc.constant(refusedAt + 2_000),
  cookies: fc.option(fc.record({ count: fc.nat(), otherHosts: fc.array(hostile, { maxLength: 5 }) })),
  cleared: fc.option(
    fc.record({
      removed: fc.nat(300),
      remaining: fc.nat(3),
      undoUntil: fc.integer({ min: refusedAt - undoWindow, max: refusedAt + 2 * undoWindow }),
      undone: fc.option(fc.record({ restored: fc.nat(300), missing: fc.array(hostile, { maxLength: 8 }) })),
    }),
  ),
  tried: fc.array(fc.constantFrom(...remedyIds), { maxLength: 8 }),
  challenges: fc.nat(5),
  signInLink: fc.option(fc.webUrl()),
  muted: fc.boolean(),
  opensPrivately: fc.boolean(),
  afterForm: fc.boolean(),
  mayRepeat: fc.boolean(),
  probing: fc.option(
    fc.record<Probing>({
      planned: fc.subarray([...probes]),
      answered: fc.array(
        fc.record({ probe: fc.constantFrom(...probes), outcome: fc.constantFrom(...outcomes) }),
      ),
      ended: fc.constantFrom('done', 'cancelled', 'interrupted', null),
      told: fc.record({
        country: fc.option(hostile),
        warp: fc.boolean(),
        contact: fc.option(hostile),
        cookiesOff: fc.boolean(),
      }),
    }),
  ),
  running: fc.option(fc.constantFrom(...remedyIds)),
});

describe('whatever a server sends', () => {
  const runsOf = (shown: View): Rich =>
    shown.kind === 'pill'
      ? []
      : [
          ...shown.why,
          ...shown.steps.flatMap(({ title, note }) => [...title, ...(note ?? [])]),
          ...shown.disclosures.flatMap(({ lines }) => lines.flatMap(({ text }) => text)),
        ];

  it('never throws, never turns the text, and never grows without end', () => {
    fc.assert(
      fc.property(
        hostileRefusal,
        anyCircumstances,
        fc.constantFrom(...languages),
        (refusal, around, language) => {
          const shown = viewOf(refusal, around, { say: language, revision: 1 });
          for (const { text } of runsOf(shown)) {
            expect(withoutIsolates(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/u);
            expect(text.isWellFormed()).toBe(true);
            expect(text.length).toBeLessThan(2_300);
          }
          expect(JSON.stringify(shown).length).toBeLessThan(40_000);
          expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('shows marks and holes of a server as they stand', () => {
    const realm = '<b>you</b> {host} <sure>x</sure>';
    const verdict = aVerdict({ cause: 'login-required', providerName: 'nginx', particulars: { realm } });
    const shown = viewOf(aRefusal({ status: 401, verdict }), circumstances(), { say, revision: 1 });
    if (shown.kind === 'pill') throw new Error('A card was expected');
    expect(spoken(shown.why)).toContain(`“${realm}”`);
    expect(shown.why.filter(({ mark }) => mark === 'strong').map(({ text }) => text)).toEqual(['nginx']);
  });

  it('still leaves the visitor something to do', () => {
    fc.assert(
      fc.property(hostileRefusal, fc.array(fc.constantFrom(...remedyIds)), (refusal, tried) => {
        const shown = viewOf(refusal, circumstances({ tried, challenges: 3 }), { say, revision: 1 });
        expect(shown.kind === 'pill' || shown.steps.length > 0).toBe(true);
      }),
    );
  });
});

describe('what another version stored under names of its own', () => {
  it('is told as far as this one knows it', () => {
    // Parsers take any text for these, so that a rename does not lose the entry.
    const verdict = aVerdict({
      cause: 'renamed-cause' as Cause,
      alternatives: ['renamed-too' as Cause, 'waf-rule'],
      providerName: 'Acme',
      providerKind: 'renamed-kind' as ProviderKind,
      evidence: [
        { observed: 'renamed-place' as Observed, tier: 'corroborating', value: 'x', signature: null },
        { observed: 'status', tier: 'corroborating', value: '403', signature: null },
      ],
    });
    const shown = viewOf(aRefusal({ verdict }), circumstances(), { say, revision: 1 });
    if (shown.kind === 'pill') throw new Error('A card was expected');
    expect(shown.sentence).toBe('docs.example.com refused this page.');
    expect(spoken(shown.why)).toMatch(/^Acme refused\. We can’t tell why/);
    expect(shown.disclosures[0]?.lines).toHaveLength(1);
  });
});
