import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'adguard',
  name: 'AdGuard',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'adguard',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['blocked by adguard', 'adguard has blocked access', 'adguard dns has blocked'],
        },
        {
          in: 'body',
          contains: ['/blocking-pages/', 'adguard.org/'],
        },
      ],
      none: [{ in: 'host', contains: 'adguard' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'host',
          ends: 'blocked.adguard.com',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
