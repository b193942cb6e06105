import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'eset',
  name: 'ESET',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'eset',
        },
      ],
      any: [
        {
          in: 'title',
          starts: 'alert! - eset',
        },
        {
          in: 'text',
          contains: ['blocked by eset'],
        },
      ],
      none: [{ in: 'host', contains: 'eset.' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
