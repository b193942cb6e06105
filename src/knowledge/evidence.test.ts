import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { readKnowledge } from '../core/diagnosis/read-knowledge.ts';
import type { Matcher } from '../core/diagnosis/signature.ts';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { aRefusal, aVerdict, circumstances } from '../core/testing/a-refusal.ts';
import { disclosuresOf } from '../core/wording/disclosures.ts';
import { createSay } from '../core/wording/say.ts';
import type { Evidence, Observed } from '../core/verdict.ts';
import { knowledge } from './compiled.ts';

const { providers, general, words } = readKnowledge(knowledge);

function valuesOf(matcher: Matcher): readonly string[] {
  const values = ['is', 'starts', 'ends', 'contains'].flatMap((operator): unknown[] => [
    Reflect.get(matcher, operator) ?? [],
  ]);
  return values.flat().map(String);
}

const observedIn: Readonly<Record<Matcher['in'], Observed>> = {
  title: 'title',
  text: 'body',
  body: 'body',
  type: 'header',
  host: 'url',
  path: 'url',
  query: 'url',
  method: 'method',
  header: 'header',
  cookie: 'cookie',
};

/** Everything that a matcher can see, as evidence holds it. */
function sightingsOf(matcher: Matcher): readonly (readonly [Observed, string])[] {
  const observed = observedIn[matcher.in];
  if (matcher.in === 'cookie') return [[observed, matcher.name.replace('*', 'a1')]];
  const name = matcher.in === 'header' ? matcher.name.replace('*', 'a1') : 'content-type';
  const values = valuesOf(matcher);
  const seen = values.length === 0 ? ['1'] : values;
  return seen.map((value) => [observed, observed === 'header' ? `${name}: ${value}` : value]);
}

const signs = [
  ...providers.flatMap(({ id, signs: own }) => own.map((sign) => ({ id, sign }))),
  ...general.map((sign) => ({ id: 'general', sign })),
];
const ofSigns = signs.flatMap(({ id, sign }) =>
  [...(sign.all ?? []), ...(sign.any ?? [])].flatMap((matcher) =>
    sightingsOf(matcher).map(([observed, value]): Evidence => ({
      observed,
      value,
      tier: sign.tier,
      signature: id,
    })),
  ),
);
const ofWords = words.flatMap(({ language, says }) =>
  says.flatMap(([, phrases]) =>
    phrases.map((value): Evidence => {
      return { observed: 'body', value, tier: 'corroborating', signature: `words-${language}` };
    }),
  ),
);
const all = [...ofSigns, ...ofWords];

/** A line as a person reads it, without what evidence itself quotes. */
function told(evidence: Evidence, say: ReturnType<typeof createSay>): string {
  const refusal = aRefusal({ verdict: aVerdict({ evidence: [evidence] }) });
  const lines = disclosuresOf({ refusal, circumstances: circumstances(), say })[0]?.lines ?? [];
  const text = lines.flatMap((line) => line.text.map((run) => run.text)).join('');
  return evidence.value === '' ? text : text.replace(evidence.value, '…');
}

describe.each([
  ['English', createSay(english), /(?:Decides alone|Supports it|A hint)$/],
  ['German', createSay(german), /(?:Entscheidet allein|Spricht dafür|Ein Hinweis)$/],
] as const)('in %s', (_language, say, weight) => {
  test('every piece of evidence that a signature can give is a sentence with its weight', () => {
    expect(all.length).toBeGreaterThan(4_000);
    const bad = all.filter((evidence) => {
      const text = told(evidence, say);
      return !weight.test(text) || !/^\p{Lu}[^{}¦]+[.] /u.test(text) || /evidence_|“”|„“/.test(text);
    });
    expect(bad).toEqual([]);
  });
});

test.each([
  { body: '<title>Ray</title>Cloudflare Ray ID: 1', why: 'what stands in a longer piece of evidence' },
])('$why is not told again', ({ body }) => {
  const headers = [['server', 'cloudflare']] as const;
  const exchange = { url: 'https://a.example/', method: 'GET', status: 403, headers, body, title: null };
  const unknown = { referrer: null, cookiesSent: null, cookieBytes: null, now: null };
  const verdict = diagnose({ ...exchange, ...unknown, place: 'page' }, knowledge);
  const values = verdict?.evidence.filter(({ observed }) => observed === 'body').map(({ value }) => value);
  expect(values).toEqual(['Cloudflare Ray ID']);
});
