import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'seqrite',
  name: 'Seqrite / Quick Heal',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['seqrite', 'quick heal'],
        },
        {
          in: 'text',
          contains: ['blocked', 'restricted', 'access denied'],
        },
      ],
      none: [{ in: 'host', contains: ['seqrite', 'quickheal'] }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
