import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'iran-filter',
  name: 'Filtering of Iran',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['src="http://10.10.34.34', 'src="http://10.10.34.35', 'src="http://10.10.34.36'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['//10.10.34.34', '//10.10.34.35', '//10.10.34.36', 'peyvandha.ir'],
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
          contains: ['10.10.34.34', '10.10.34.35', '10.10.34.36', 'peyvandha.ir', 'internet.ir/'],
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
          ends: ['10.10.34.34', '10.10.34.35', '10.10.34.36'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
