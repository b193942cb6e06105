import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'check-point',
  name: 'Check Point',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: '/usercheck/portalmain',
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
          contains: '/usercheck/portalmain',
        },
        {
          in: 'text',
          contains: 'check point usercheck',
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
          contains: ['/usercheck/portalmain'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'path',
          contains: '/usercheck/portalmain',
        },
      ],
      source: 'checkpoint.com, UserCheck: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
