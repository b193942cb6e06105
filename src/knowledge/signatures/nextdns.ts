import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nextdns',
  name: 'NextDNS',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: ['blocked by nextdns'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'header',
          name: 'blocked-by',
          contains: 'nextdns',
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
          contains: ['blockpage.nextdns.io'],
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
          ends: 'blockpage.nextdns.io',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
