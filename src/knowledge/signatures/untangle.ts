import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'untangle',
  name: 'Untangle (Arista NG Firewall)',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'text',
          contains: 'blocked',
        },
      ],
      any: [
        {
          in: 'text',
          contains: [
            'blocked because it violates network policy',
            'page was blocked because it is considered',
          ],
        },
        {
          in: 'title',
          contains: 'untangle',
        },
      ],
      none: [{ in: 'host', contains: 'untangle' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
