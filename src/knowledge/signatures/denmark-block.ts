import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'denmark-block',
  name: 'Blocked by court order (Denmark)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['blokere', 'share with care'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'sharewithcare.dk',
        },
        {
          in: 'text',
          contains: ['share with care', 'har pålagt internetudbydere at blokere', 'blokere for adgang'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['sharewithcare.dk'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200],
      all: [
        { in: 'text', contains: 'blokere for adgang' },
        { in: 'body', contains: ['sharewithcare', 'share with care'] },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-11',
    },
  ],
} satisfies Signature;
