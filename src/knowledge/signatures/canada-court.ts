import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'canada-court',
  name: 'Federal Court (Canada)',
  kind: 'government',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: ['order of the federal court of canada'],
        },
      ],
      cause: 'legal',
      source: 'OONI blocking fingerprints; 2026-05',
    },
  ],
} satisfies Signature;
