import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'dr-web',
  name: 'Dr.Web SpIDer Gate',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['dr.web', 'spider gate'],
        },
        {
          in: 'text',
          contains: ['blocked', 'заблокирован'],
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['spider gate', 'dr.web'],
        },
      ],
      none: [{ in: 'host', contains: ['drweb', 'dr-web'] }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
