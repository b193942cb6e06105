import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'juniper',
  name: 'Juniper Web Filtering',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: 'juniper web filtering has been set to',
        },
        {
          in: 'title',
          contains: 'juniper web filtering',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
