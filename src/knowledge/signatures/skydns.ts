import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'skydns',
  name: 'SkyDNS',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'skydns',
        },
        {
          in: 'text',
          contains: ['blocked', 'заблокирован', 'filtered', 'restricted'],
        },
      ],
      none: [{ in: 'host', contains: 'skydns' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['block.skydns.ru', 'skydns.ru/block'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
