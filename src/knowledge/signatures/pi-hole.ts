import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pi-hole',
  name: 'Pi-hole',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: 'your black hole for internet',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      any: [
        {
          in: 'header',
          name: 'x-pi-hole',
          contains: 'pi-hole',
        },
        {
          in: 'header',
          name: 'x-pi-hole',
          contains: 'black hole',
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'block-only',
      at: [200, 403, 404],
      any: [
        {
          in: 'body',
          contains: ['pi-hole: a black hole for internet', '<body id="blockpage">'],
        },
      ],
      source: 'github.com/pi-hole/AdminLTE, block page until version 5; 2026-11',
    },
  ],
} satisfies Signature;
