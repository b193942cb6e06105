import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'kerio',
  name: 'Kerio Control',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200],
      all: [
        { in: 'text', contains: 'has been blocked by kerio' },
        { in: 'title', is: ['access denied', 'kerio control'] },
      ],
      source: 'Censored Planet and OONI lists; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        { in: 'text', contains: 'blocked by kerio' },
        { in: 'title', contains: 'kerio control' },
      ],
      none: [{ in: 'host', contains: 'kerio' }],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
