import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'qatar-filter',
  name: 'Filtering of Qatar',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'censor.qa',
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
          contains: ['censor.qa'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'host',
          ends: 'censor.qa',
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
