import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'total-av',
  name: 'TotalAV',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['totalav', 'total av'],
        },
        {
          in: 'text',
          contains: 'blocked',
        },
      ],
      none: [{ in: 'host', contains: 'totalav' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
