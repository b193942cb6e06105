import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'uzbekistan-mitc',
  name: 'Register of Uzbekistan',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['reestr.mitc.uz'],
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
          contains: 'reestr.mitc.uz',
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'reestr.mitc.uz',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
