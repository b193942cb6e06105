import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sophos',
  name: 'Sophos',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['block', 'denied'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['powered by utm web protection', 'sophos utm', 'by sophos', 'sophos firewall'],
        },
      ],
      none: [{ in: 'host', contains: 'sophos' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'body',
          contains: 'sophos',
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['/ips_blocked', 'sophos.com/en-us/threat-center'],
        },
        {
          in: 'title',
          is: ['content blocked', 'blocked site'],
        },
      ],
      none: [{ in: 'host', contains: 'sophos' }],
      source: 'docs.sophos.com, block page of the firewall; 2026-05',
    },
  ],
} satisfies Signature;
