import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'zyxel',
  name: 'Zyxel',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'zyxel',
        },
        {
          in: 'text',
          contains: ['blocked', 'web access is restricted', 'content filter'],
        },
      ],
      none: [{ in: 'host', contains: 'zyxel' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
