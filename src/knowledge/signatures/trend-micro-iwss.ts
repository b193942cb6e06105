import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'trend-micro-iwss',
  name: 'Trend Micro Web Security',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['blocking rule', 'blocked', 'interscan', 'security event'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['interscan web security', 'trend micro web security', 'iws security event'],
        },
        {
          in: 'title',
          contains: ['iws security event', 'interscan'],
        },
      ],
      none: [{ in: 'host', contains: 'trendmicro' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
