import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cleanbrowsing',
  name: 'CleanBrowsing',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'cleanbrowsing',
        },
        {
          in: 'text',
          contains: ['blocked', 'заблокирован', 'filtered', 'restricted'],
        },
      ],
      none: [{ in: 'host', contains: 'cleanbrowsing' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
