import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'avast',
  name: 'Avast / AVG',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: ['avast web shield', 'avg web shield', 'avast has blocked', 'avast one has blocked'],
        },
        {
          in: 'text',
          contains: 'blocked',
        },
      ],
      any: [
        {
          in: 'text',
          contains: ['avast', 'avg web shield'],
        },
      ],
      none: [{ in: 'host', contains: ['avast', 'avg.com'] }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
