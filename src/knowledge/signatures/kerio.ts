import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kerio',
  name: 'Kerio Control',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['blocked', 'kerio'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['blocked by kerio'],
        },
        {
          in: 'title',
          contains: 'kerio control',
        },
      ],
      none: [{ in: 'host', contains: 'kerio' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
