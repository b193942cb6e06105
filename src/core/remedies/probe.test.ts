import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRefusal, aVerdict, circumstances } from '../testing/a-refusal.ts';
import { causes, type Cause } from '../verdict.ts';
import type { Refusal } from '../refusal.ts';
import { isApart, questionsFor } from './probe.ts';
import { probes } from './probing.ts';
import { remedyIds, type Circumstances } from './remedy.ts';

const asked = (refusal: Partial<Refusal>, around: Partial<Circumstances> = {}): readonly string[] =>
  questionsFor(aRefusal(refusal), circumstances(around)).map(
    ({ probe, url, credentials }) => `${probe}${credentials ? '' : ' (bare)'} ${url}`,
  );

describe('what is asked, in which order', () => {
  it.each<
    readonly [
      reason: string,
      refusal: Partial<Refusal>,
      around: Partial<Circumstances>,
      asks: readonly string[],
    ]
  >([
    [
      'an ordinary page below the site',
      { url: 'https://docs.example.com/a/b.html' },
      {},
      [
        'again https://docs.example.com/a/b.html',
        'without-cookies (bare) https://docs.example.com/a/b.html',
        'parent https://docs.example.com/a/',
        'front-page https://docs.example.com/',
        'security (bare) https://docs.example.com/.well-known/security.txt',
      ],
    ],
    [
      'everything at once: never more than eight',
      {
        url: 'http://example.com/a/b%2520c?utm_source=x',
        verdict: aVerdict({ carriers: ['cloudflare'] }),
      },
      {},
      [
        'again http://example.com/a/b%2520c?utm_source=x',
        'without-cookies (bare) http://example.com/a/b%2520c?utm_source=x',
        'undamaged http://example.com/a/b%20c?utm_source=x',
        'https https://example.com/a/b%2520c?utm_source=x',
        'without-tracking http://example.com/a/b%2520c',
        'www http://www.example.com/a/b%2520c?utm_source=x',
        'trace (bare) http://example.com/cdn-cgi/trace',
        'parent http://example.com/a/',
      ],
    ],
    [
      'the front page itself, without cookies to leave out',
      { url: 'https://www.example.com/' },
      { cookies: { count: 0, otherHosts: [] } },
      [
        'again https://www.example.com/',
        'www https://example.com/',
        'security (bare) https://www.example.com/.well-known/security.txt',
      ],
    ],
    [
      'a private window: nothing of the ordinary profile goes along',
      { url: 'https://docs.example.com/a', isPrivate: true },
      { cookies: { count: 0, otherHosts: [] } },
      [
        'without-cookies (bare) https://docs.example.com/a',
        'front-page (bare) https://docs.example.com/',
        'security (bare) https://docs.example.com/.well-known/security.txt',
      ],
    ],
    [
      'a container: the same',
      { url: 'https://docs.example.com/', cookieStoreId: 'firefox-container-2' },
      {},
      [
        'without-cookies (bare) https://docs.example.com/',
        'security (bare) https://docs.example.com/.well-known/security.txt',
      ],
    ],
    [
      'another port than the usual one: no https, for that is another server',
      { url: 'http://10.0.0.5:8080/', site: '10.0.0.5' },
      {},
      [
        'again http://10.0.0.5:8080/',
        'without-cookies (bare) http://10.0.0.5:8080/',
        'security (bare) http://10.0.0.5:8080/.well-known/security.txt',
      ],
    ],
    [
      'the cookies were cleared and it was loaded again: neither is asked once more',
      { url: 'https://docs.example.com/' },
      { tried: ['clear-cookies', 'reload'] },
      ['security (bare) https://docs.example.com/.well-known/security.txt'],
    ],
  ])('%s', (_reason, refusal, around, asks) => {
    expect(asked(refusal, around)).toEqual(asks);
  });
});

describe('nothing is asked', () => {
  const never: readonly Cause[] = [
    'legal',
    'not-authorized-role',
    'device-policy',
    'network-filter',
    'quota',
    'account-suspended',
    'bot-challenge',
    'rate-limit',
    'csrf',
    'signed-url-expired',
    'client-certificate',
  ];

  it.each(never)('where the verdict is %s, however sure', (cause) => {
    for (const confidence of ['certain', 'likely', 'possible', 'unknown'] as const)
      expect(asked({ verdict: aVerdict({ cause, confidence }) })).toEqual([]);
  });

  it.each(causes.filter((cause) => !never.includes(cause)))('but something is where it is %s', (cause) => {
    expect(asked({ verdict: aVerdict({ cause }) })).not.toEqual([]);
  });

  it.each<readonly [reason: string, refusal: Partial<Refusal>, around: Partial<Circumstances>]>([
    ['a form was sent', { method: 'POST' }, {}],
    ['a form was sent, and the page loaded anew', {}, { afterForm: true }],
    ['any other method', { method: 'PUT' }, {}],
    ['a frame', { kind: 'frame' }, {}],
    ['a request in the background', { kind: 'background' }, {}],
    ['the server wants fewer requests', { status: 429 }, {}],
    ['it is overloaded', { status: 503 }, {}],
    ['the network wants a sign-in', { status: 511 }, {}],
    ['the proxy wants one', { status: 407 }, {}],
    ['an address that must not be repeated', {}, { mayRepeat: false }],
  ])('%s', (_reason, refusal, around) => {
    expect(asked(refusal, around)).toEqual([]);
  });
});

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

describe('whatever was refused', () => {
  it('at most eight questions go to the same host, each probe once, https never back to http', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom(...causes),
        fc.boolean(),
        fc.subarray([...remedyIds]),
        (url, cause, isPrivate, tried) => {
          const site = hostOf(url);
          const refusal = aRefusal({
            url,
            site,
            isPrivate,
            verdict: aVerdict({ cause, carriers: ['cloudflare'] }),
          });
          const questions = questionsFor(refusal, circumstances({ tried }));
          expect(questions.length).toBeLessThanOrEqual(8);
          expect(new Set(questions.map(({ probe }) => probe)).size).toBe(questions.length);
          expect(questions.map(({ probe }) => probes.indexOf(probe))).toEqual(
            questions.map(({ probe }) => probes.indexOf(probe)).toSorted((a, b) => a - b),
          );
          for (const question of questions) {
            const target = new URL(question.url);
            expect(hostOf(question.url)).toBe(hostOf(url));
            expect(target.port).toBe(new URL(url).port);
            expect(target.protocol === 'http:' && url.startsWith('https:')).toBe(false);
            expect(question.credentials && isApart(refusal)).toBe(false);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
