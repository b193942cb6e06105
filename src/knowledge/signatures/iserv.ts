import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'iserv',
  name: 'IServ',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['/idesk/inet/block.php', '/iserv/inet/block'],
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
          contains: ['/idesk/inet/block.php'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures: redirect to its page; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      all: [
        {
          in: 'path',
          contains: '/idesk/inet/block',
        },
      ],
      source: 'OONI list: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
