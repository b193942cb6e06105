import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'estonia-emta',
  name: 'Tax and customs board (Estonia)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['emta.ee'],
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
          contains: 'maksu- ja tolliamet',
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'emta.ee',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
