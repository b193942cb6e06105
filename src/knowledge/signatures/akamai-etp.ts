import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'akamai-etp',
  name: 'Akamai Secure Internet Access',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'error.etp.akamai.com',
        },
        {
          in: 'text',
          contains: 'enterprise threat protector',
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
          contains: ['error.etp.akamai.com'],
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
          ends: 'error.etp.akamai.com',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
