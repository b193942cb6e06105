import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'squidguard',
  name: 'squidGuard',
  kind: 'filter',
  signs: [
    {
      tier: 'block-only',
      at: [200, 400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['sgerror.php?url=', 'squidguard.cgi?clientaddr='],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'body',
          contains: ['sgerror.php?url=', 'squidguard'],
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
          contains: ['sgerror.php?url=', 'squidguard.cgi?clientaddr='],
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
          contains: ['sgerror.php', 'squidguard.cgi'],
        },
      ],
      source: 'OONI list: its page itself; 2026-05',
    },
  ],
} satisfies Signature;
