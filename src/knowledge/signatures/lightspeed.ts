import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'lightspeed',
  name: 'Lightspeed Filter',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'title',
          is: 'lightspeed system - web access',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'title',
          is: 'lightspeed system - web access',
        },
        {
          in: 'text',
          contains: ['blocked by lightspeed', 'lightspeed filter'],
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
          contains: ['.lsfilter.com/access'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
  ],
} satisfies Signature;
