import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'serbia-gambling',
  name: 'Gambling administration (Serbia)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [403, 451],
      all: [
        {
          in: 'text',
          contains: ['управа за игре на срећу', 'uprava za igre na sreću'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'uis.gov.rs',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
