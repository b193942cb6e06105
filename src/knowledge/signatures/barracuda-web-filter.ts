import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'barracuda-web-filter',
  name: 'Barracuda Web Filter',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['blocked', 'denied'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['barracuda web security gateway', 'barracuda web filter'],
        },
      ],
      none: [{ in: 'host', contains: 'barracuda' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'via',
          contains: 'http_scan_byf',
        },
      ],
      source: 'barracuda.com: on every response; 2026-05',
    },
  ],
} satisfies Signature;
