import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'securly',
  name: 'Securly',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'securly',
        },
        {
          in: 'text',
          contains: 'blocked',
        },
      ],
      none: [{ in: 'host', contains: 'securly' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403],
      all: [
        { in: 'host', ends: 'securly.com' },
        { in: 'path', contains: '/blocked' },
      ],
      source: 'archived addresses of its block page; 2026-11',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['securly.com/blocked', 'securly.com/app/blocked'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
