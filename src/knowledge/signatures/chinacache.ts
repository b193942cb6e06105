import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'chinacache',
  name: 'ChinaCache',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'powered-by-chinacache',
          exists: true,
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
