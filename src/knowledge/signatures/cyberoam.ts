import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cyberoam',
  name: 'Cyberoam',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['blocked', 'denied', 'securing you', 'not allowed'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: 'cyberoam is securing you',
        },
        {
          in: 'body',
          contains: 'cyberoam',
        },
      ],
      none: [{ in: 'host', contains: 'cyberoam' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200],
      all: [{ in: 'text', contains: 'cyberoam is securing you' }],
      none: [{ in: 'host', contains: 'cyberoam' }],
      source: 'list of blocking fingerprints of hosts and filters; 2026-05',
    },
  ],
} satisfies Signature;
