import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'malaysia-mcmc',
  name: 'MCMC (Malaysia)',
  kind: 'government',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: 'not available in malaysia as it violate',
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
          contains: ['175.139.142.25'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
