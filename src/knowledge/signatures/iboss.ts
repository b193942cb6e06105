import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'iboss',
  name: 'iboss',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['/ibreports/ibp/bp.html', '/block/restricted.html?fn='],
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
          contains: ['/ibreports/ibp/bp.html', '/block/restricted.html?fn='],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'path',
          contains: ['/ibreports/ibp/bp.html', '/block/restricted.html'],
        },
      ],
      source: 'OONI list: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
