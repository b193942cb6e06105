import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'colombia-coljuegos',
  name: 'Coljuegos (Colombia)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['coljuegos.gov.co'],
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
          contains: ['coljuegos', 'ministerio de tecnologías de la información'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'coljuegos.gov.co',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
