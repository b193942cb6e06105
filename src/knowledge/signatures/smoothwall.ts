import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'smoothwall',
  name: 'Smoothwall Filter',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'smoothwall',
        },
        {
          in: 'text',
          contains: ['blocked', 'denied'],
        },
      ],
      none: [{ in: 'host', contains: 'smoothwall' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
