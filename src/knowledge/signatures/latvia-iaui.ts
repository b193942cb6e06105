import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'latvia-iaui',
  name: 'Gambling inspection (Latvia)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['iaui.gov.lv'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403, 451],
      all: [
        {
          in: 'text',
          contains: 'azartspēļu uzraudzības inspekcija',
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'iaui.gov.lv',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
