import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'skyhigh',
  name: 'Skyhigh Web Gateway (McAfee)',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'title',
          starts: ['mcafee web gateway - notification', 'skyhigh web gateway - notification'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: '/mwg-internal/',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['/mwg-internal/'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
