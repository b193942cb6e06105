import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'comodo-secure-dns',
  name: 'Comodo Secure DNS',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['comodo secure dns', 'comodo dome'],
        },
        {
          in: 'text',
          contains: ['blocked', 'заблокирован', 'filtered', 'restricted'],
        },
      ],
      none: [{ in: 'host', contains: 'comodo' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['warn.comodo', 'block.dns.comodo'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
