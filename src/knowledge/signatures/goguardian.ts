import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'goguardian',
  name: 'GoGuardian',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'goguardian',
        },
        {
          in: 'text',
          contains: ['blocked', 'restricted'],
        },
      ],
      none: [{ in: 'host', contains: 'goguardian' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      all: [
        {
          in: 'header',
          name: 'location',
          contains: ['blocked.goguardian.com', 'blocked.com-default.ws'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'host',
          ends: ['blocked.goguardian.com', 'blocked.com-default.ws'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
