import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'romania-onjn',
  name: 'ONJN (Romania)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['onjn.gov.ro'],
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
          contains: ['național pentru jocuri de noroc', 'onjn.gov.ro'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'onjn.gov.ro',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
