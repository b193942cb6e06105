import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'west263',
  name: 'West263 CDN',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-cache',
          contains: ['wt263cdn', 'ws263cdn'],
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
