import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'slovakia-urhh',
  name: 'Gambling regulator (Slovakia)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['urhh.sk'],
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
          contains: 'úrad pre reguláciu hazardných hier',
        },
      ],
      any: [
        {
          in: 'body',
          contains: 'urhh.sk',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
