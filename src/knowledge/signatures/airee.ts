import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'airee',
  name: 'Airee',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'airee',
        },
        {
          in: 'header',
          name: 'x-cache',
          contains: 'airee.cloud',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
