import type { Circumstances } from '../../src/core/remedies/remedy.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import { aRefusal, aVerdict, circumstances, refusedAt } from '../../src/core/testing/a-refusal.ts';
import { clearedBy } from '../../src/core/testing/a-view.ts';
import { begun, probes } from '../../src/core/remedies/probing.ts';
import type { Probing } from '../../src/core/remedies/probing.ts';
import { causes, observedPlaces, providerKinds } from '../../src/core/verdict.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { Say } from '../../src/core/wording/say.ts';
import type { View } from '../../src/core/wording/view.ts';
import { viewOf } from '../../src/core/wording/view-of.ts';

/** A card or pill with a name that a failing test can show. */
export interface CardScene {
  readonly name: string;
  readonly view: View;
}

type Told = readonly [verdict: Partial<Verdict>, refusal?: Partial<Refusal>, around?: Partial<Circumstances>];

const everythingSeen: Partial<Verdict> = {
  provider: 'cloudflare',
  providerName: 'Cloudflare',
  carriers: ['varnish', 'fastly'],
  carrierNames: ['Varnish', 'Fastly'],
  evidence: observedPlaces.map((observed, place) => ({
    observed,
    tier: (['block-only', 'corroborating', 'path-only'] as const)[place % 3] ?? 'path-only',
    value: observed === 'status' ? '403' : 'x-request-id: 7f3a9c1e5b2d4f60',
    signature: null,
  })),
  references: [{ kind: 'incident-id', value: '1234567890123456-7890123456789' }],
  particulars: {
    realm: 'Staff area',
    region: 'Liechtenstein',
    retryAfterSeconds: 5_400,
    expiredAt: refusedAt - 1e7,
  },
};

/** Every cause as it is told for sure and with a doubt, by each kind of refuser in turn. */
const byCause: readonly (readonly [name: string, ...told: Told])[] = causes.flatMap((cause, place) =>
  (['certain', 'possible'] as const).map((confidence, doubt) => {
    const providerKind = providerKinds[(place * 2 + doubt) % providerKinds.length] ?? null;
    const alternatives = confidence === 'certain' ? [] : [causes[(place + 1) % causes.length] ?? 'legal'];
    return [
      `${cause}, ${confidence}`,
      { ...everythingSeen, cause, confidence, providerKind, alternatives },
    ] as const;
  }),
);

const nothingTold: Partial<Verdict> = { confidence: 'unknown' };
const twelve = { count: 12, otherHosts: ['accounts.example.com', 'cdn.example.net'] };
const told = {
  ...{ country: 'LI', warp: true, contact: 'mailto:security@example.com' },
  cookiesOff: false,
};
const statusPages = [{ url: 'https://www.cloudflarestatus.com/', of: ['cloudflare'] }];
const search = (outcome: Probing['answered'][number]['outcome'], count: number): Probing => ({
  planned: probes,
  answered: probes
    .slice(0, count)
    .map((probe) => ({ probe, outcome: probe === probes[count - 1] ? outcome : 'refused' })),
  ended: 'done',
  told,
});

/** What becomes of a card: cookies counted and cleared, a search under way and at its end, steps that did not help. */
const states: readonly (readonly [name: string, ...told: Told])[] = [
  ['cookies counted', nothingTold, {}, { cookies: twelve }],
  [
    'cleared',
    nothingTold,
    {},
    { cleared: { ...clearedBy('later'), remaining: 2 }, running: 'clear-cookies' },
  ],
  ['clearing', nothingTold, {}, { running: 'clear-cookies' }],
  ['putting back', nothingTold, {}, { running: 'undo-cookies', cleared: clearedBy('later') }],
  ['refused after clearing', nothingTold, {}, { cleared: clearedBy('before'), tried: ['clear-cookies'] }],
  ['tried twice', nothingTold, {}, { tried: ['vpn-off', 'extensions-off'] }],
  ['searching', nothingTold, {}, { probing: begun(probes) }],
  ['search broken off', nothingTold, {}, { probing: { ...begun(probes), ended: 'interrupted' } }],
  ...probes.map(
    (probe, place) => [`found by ${probe}`, nothingTold, {}, { probing: search('open', place + 1) }] as const,
  ),
  [
    'found nothing',
    { ...nothingTold, carriers: ['cloudflare'], carrierNames: ['Cloudflare'] },
    {},
    { probing: search('refused', probes.length), statusPages },
  ],
  ['found a limit', nothingTold, {}, { probing: search('limited', 3) }],
  ['after a form', nothingTold, { method: 'POST' }, { afterForm: true }],
  ['a frame', nothingTold, { kind: 'frame' }],
  ['in the background', nothingTold, { kind: 'background' }],
  ['muted', nothingTold, {}, { muted: true }],
  ['checks in a ring', { cause: 'bot-challenge' }, {}, { challenges: 3 }],
];

export function cardScenes(say: Say): readonly CardScene[] {
  return [...byCause, ...states].map(([name, verdict, refusal, around]) => ({
    name: `card: ${name}`,
    view: viewOf(aRefusal({ ...refusal, verdict: aVerdict(verdict) }), circumstances(around), {
      say,
      revision: 1,
    }),
  }));
}
