import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'blue-shield',
  name: 'BLUE SHIELD Umbrella',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: ['blue shield umbrella', 'blueshield umbrella'],
        },
      ],
      none: [{ in: 'host', contains: 'blueshield' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
