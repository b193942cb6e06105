import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'safedns',
  name: 'SafeDNS',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'safedns',
        },
        {
          in: 'text',
          contains: ['blocked', 'заблокирован', 'filtered', 'restricted'],
        },
      ],
      none: [{ in: 'host', contains: 'safedns' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['safedns.com/blockpage', 'block.safedns.com'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
