import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'netskope',
  name: 'Netskope',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'netskope',
        },
        {
          in: 'text',
          contains: ['blocked', 'policy', 'restricted'],
        },
      ],
      none: [{ in: 'host', contains: 'netskope' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['notify.goskope', 'goskope.com/coach', 'goskope.com/block'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-netskope-*',
          exists: true,
        },
      ],
      source: 'docs.netskope.com: on responses through it; 2026-05',
    },
  ],
} satisfies Signature;
