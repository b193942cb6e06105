import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nepal-nta',
  name: 'NTA (Nepal)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'block',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['block by nta', 'blocked by nta', 'nepal telecommunications authority'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403],
      all: [{ in: 'text', is: ['block by nta', 'blocked by nta'] }],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-11',
    },
  ],
} satisfies Signature;
