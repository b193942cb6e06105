import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRefusal, aVerdict, circumstances } from '../testing/a-refusal.ts';
import type { Verdict } from '../verdict.ts';
import {
  answeredBy,
  begun,
  findingOf,
  nextProbe,
  outcomes,
  probes,
  type Outcome,
  type Probe,
  type Probing,
} from './probing.ts';
import { remediesFor } from './remedies.ts';
import type { RemedyId } from './remedy.ts';

const usual: readonly Probe[] = ['again', 'without-cookies', 'https', 'parent', 'front-page', 'security'];

/** A search to its end, each probe answered as it is said here, `refused` otherwise. */
function searched(answers: Partial<Record<Probe, Outcome>>, planned = usual): Probing {
  let probing = begun(planned);
  for (let probe = nextProbe(probing); probe !== null; probe = nextProbe(probing)) {
    probing = answeredBy(probing, { probe, outcome: answers[probe] ?? 'refused' }, {});
  }
  return probing;
}

const cases: readonly [
  reason: string,
  answers: Partial<Record<Probe, Outcome>>,
  asked: number,
  found: string,
  first: RemedyId,
][] = [
  ['the same again opens: nothing more is asked', { again: 'open' }, 1, 'temporary', 'open-again'],
  ['it opens without cookies', { 'without-cookies': 'open' }, 2, 'cookies', 'clear-cookies'],
  ['it opens with https', { https: 'open' }, 3, 'address', 'open-found'],
  ['a bare request comes to the sign-in', { 'without-cookies': 'sign-in' }, 6, 'sign-in', 'switch-account'],
  ['the folder is open: the front page is not asked', { parent: 'open' }, 5, 'part', 'open-parent'],
  ['the front page leads elsewhere', { 'front-page': 'moved' }, 6, 'part', 'open-front-page'],
  ['the front page is closed too', {}, 6, 'whole', 'vpn-off'],
  ['nothing answers', Object.fromEntries(usual.map((one) => [one, 'silent'])), 6, 'nothing', 'check-address'],
  [
    'it is too much for the server: stopped at once',
    { 'without-cookies': 'limited' },
    2,
    'limited',
    'check-address',
  ],
  ['it begins to check: stopped at once', { again: 'challenge' }, 1, 'challenge', 'check-address'],
  [
    'a sign-in page is no success',
    { again: 'sign-in', 'front-page': 'sign-in' },
    6,
    'nothing',
    'check-address',
  ],
];

describe('what was learned', () => {
  it.each(cases)('%s', (_reason, answers, asked, found) => {
    const probing = searched(answers);
    expect(probing.answered).toHaveLength(asked);
    expect(probing.ended).toBe('done');
    expect(findingOf(probing)?.found).toBe(found);
  });

  it('is nothing before the end', () => {
    expect(findingOf(null)).toBeNull();
    expect(findingOf(begun(usual))).toBeNull();
  });

  it('takes no answer that comes after it was stopped', () => {
    const stopped = { ...begun(usual), ended: 'cancelled' } as const;
    expect(answeredBy(stopped, { probe: 'again', outcome: 'open' }, {})).toBe(stopped);
    expect(nextProbe(stopped)).toBeNull();
    expect(findingOf(stopped)).toEqual({ found: 'cancelled' });
  });

  it('whatever is answered: each planned probe once at most, an end, and nothing after a proof or a "no more"', () => {
    fc.assert(
      fc.property(
        fc.subarray([...probes]),
        fc.array(fc.constantFrom(...outcomes), { minLength: 10, maxLength: 10 }),
        (planned, given) => {
          const probing = searched(
            Object.fromEntries(probes.map((probe, at) => [probe, given[at]])),
            planned,
          );
          const asked = probing.answered.map(({ probe }) => probe);
          expect(new Set(asked).size).toBe(asked.length);
          expect(asked.every((probe) => planned.includes(probe))).toBe(true);
          expect(nextProbe(probing)).toBeNull();
          const stops = probing.answered.findIndex(
            ({ outcome }) => outcome === 'limited' || outcome === 'challenge',
          );
          expect([-1, asked.length - 1]).toContain(stops);
        },
      ),
    );
  });
});

describe('where finding out stands', () => {
  const ids = (verdict: Partial<Verdict>, url = 'http://example.com/a/b'): readonly RemedyId[] =>
    remediesFor(aRefusal({ url, verdict: aVerdict(verdict) }), circumstances()).map(({ id }) => id);

  it.each<readonly [reason: string, ids: readonly RemedyId[], place: number]>([
    ['first, where nothing tells', ids({ confidence: 'unknown' }), 0],
    ['after what can be done at once, where a cause is known', ids({ cause: 'session-or-cookies' }), 2],
    ['before what only asks somebody', ids({ cause: 'waf-rule' }), 0],
    ['first, where the host is wrong: https or www may be right', ids({ cause: 'host-misconfigured' }), 0],
    ['after a damaged address, which is plain', ids({ confidence: 'unknown' }, 'http://example.com/a/b)'), 4],
    ['nowhere, where the law decides', ids({ cause: 'legal' }), -1],
    ['nowhere, where an account has no right', ids({ cause: 'not-authorized-role' }), -1],
  ])('%s', (_reason, offered, place) => {
    expect(offered.indexOf('find-out')).toBe(place);
  });
});

describe('the first step after it', () => {
  const after = (probing: Probing): readonly RemedyId[] => {
    const refusal = aRefusal({
      url: 'http://example.com/a/b/c',
      verdict: aVerdict({ confidence: 'unknown' }),
    });
    return remediesFor(refusal, circumstances({ probing })).map(({ id }) => id);
  };

  it.each(cases)('%s', (_reason, answers, _asked, _found, first) => {
    const ids = after(searched(answers));
    expect(ids[0]).toBe(first);
    expect(ids).not.toContain('find-out');
  });

  it('leaves what changed nothing for the end', () => {
    expect(after(searched({ again: 'missing', 'front-page': 'missing' })).at(-1)).toBe('clear-cookies');
  });

  it.each(['cancelled', 'interrupted'] as const)('%s: it can be started again', (because) => {
    expect(after({ ...begun(usual), ended: because })[0]).toBe('find-out');
  });

  it.each(['http://example.com/a.jpg', 'http://example.com/a/letter'])(
    'opens %s as it was asked for: not as a link of another page',
    (url) => {
      const refusal = aRefusal({ url, verdict: aVerdict({ confidence: 'unknown' }) });
      const [first] = remediesFor(refusal, circumstances({ probing: searched({ again: 'open' }) }));
      expect(first).toEqual({ id: 'open-again', action: { does: 'open', url } });
    },
  );

  it('looks past the cache where that was refused again', () => {
    const refusal = aRefusal({ verdict: aVerdict({ confidence: 'unknown' }) });
    const around = circumstances({ probing: searched({ again: 'open' }), tried: ['open-again'] });
    expect(remediesFor(refusal, around)[0]).toEqual({ id: 'reload', action: { does: 'reload' } });
  });

  it.each<readonly [reason: string, answers: Partial<Record<Probe, Outcome>>]>([
    ['the folder is open', { parent: 'open' }],
    ['the whole site refuses', {}],
  ])('is still the way to sign in where the page asks for that: %s', (_reason, answers) => {
    const refusal = aRefusal({ verdict: aVerdict({ confidence: 'unknown' }) });
    const around = circumstances({ probing: searched(answers), signInForm: true });
    expect(remediesFor(refusal, around)[0]).toEqual({ id: 'sign-in', action: null });
  });

  it('is a proof even there', () => {
    const refusal = aRefusal({ verdict: aVerdict({ confidence: 'unknown' }) });
    const around = circumstances({ probing: searched({ 'without-cookies': 'open' }), signInForm: true });
    expect(remediesFor(refusal, around)[0]?.id).toBe('clear-cookies');
  });

  it('is followed by a copy of a public page where the whole site refuses', () => {
    const refusal = aRefusal({ url: 'https://example.org/a', verdict: aVerdict({ confidence: 'unknown' }) });
    const ids = remediesFor(refusal, circumstances({ probing: searched({}) })).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['vpn-off', 'ask-support', 'archived-copy']);
  });

  it('is followed by the page that says how whoever carried it is', () => {
    const refusal = aRefusal({ verdict: aVerdict({ confidence: 'unknown', carriers: ['carrier'] }) });
    const url = 'https://status.carrier.example/';
    const around = circumstances({ probing: searched({}), statusPages: [{ url, of: ['carrier'] }] });
    const action = { does: 'open', url, newTab: true };
    expect(remediesFor(refusal, around)).toContainEqual({ id: 'status-page', action });
  });
});
