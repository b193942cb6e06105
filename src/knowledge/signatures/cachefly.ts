import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cachefly',
  name: 'CacheFly',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'bestcdn',
          contains: 'cachefly',
        },
        {
          in: 'header',
          name: 'server',
          is: 'cfs',
        },
        {
          in: 'header',
          name: 'x-cf1',
          exists: true,
        },
        { in: 'cookie', name: 'cfly_req*' },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
