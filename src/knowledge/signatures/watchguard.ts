import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'watchguard',
  name: 'WatchGuard',
  kind: 'filter',
  signs: [
    {
      tier: 'corroborating',
      at: [400, 401, 403, 404, 407, 451, 500, 502, 503],
      any: [
        {
          in: 'text',
          contains: ['denied by watchguard', 'watchguard webblocker'],
        },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
    {
      tier: 'corroborating',
      at: [403],
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'watchguard',
        },
      ],
      none: [
        { in: 'body', contains: '<nav' },
        { in: 'type', contains: 'json' },
      ],
      source: 'NullHypothesis/blockpages and OONI lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
