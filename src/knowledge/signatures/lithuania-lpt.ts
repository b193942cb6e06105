import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'lithuania-lpt',
  name: 'Gaming control (Lithuania)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['lpt.lt', 'lpt.lrv.lt'],
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
          contains: 'lošimų priežiūros tarnyb',
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['lpt.lt', 'lpt.lrv.lt'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
