import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'netentsec',
  name: 'NetentSec',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['blocked', 'denied', '禁止访问'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'netentsec',
        },
        {
          in: 'body',
          contains: 'netentsec',
        },
      ],
      none: [{ in: 'host', contains: 'netentsec' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
