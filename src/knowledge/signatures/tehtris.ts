import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tehtris',
  name: 'TEHTRIS DNS Firewall',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'tehtris',
        },
        {
          in: 'text',
          contains: ['blocked', 'malicious'],
        },
      ],
      none: [{ in: 'host', contains: 'tehtris' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
