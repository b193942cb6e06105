import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'menlo',
  name: 'Menlo Security',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'menlo security',
        },
        {
          in: 'text',
          contains: ['blocked', 'policy', 'restricted'],
        },
      ],
      none: [{ in: 'host', contains: 'menlosecurity' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
