import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'contentkeeper',
  name: 'ContentKeeper',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'blocked',
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'blocked by contentkeeper',
        },
        {
          in: 'title',
          contains: 'contentkeeper',
        },
        {
          in: 'body',
          contains: 'contentkeeper',
        },
      ],
      none: [{ in: 'host', contains: 'contentkeeper' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
