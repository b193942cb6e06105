import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'powercdn',
  name: 'PowerCDN',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'via',
          contains: 'powercdn',
        },
        {
          in: 'header',
          name: 'x-cache',
          contains: 'powercdn',
        },
        {
          in: 'header',
          name: 'x-cdn',
          starts: 'powercdn',
        },
      ],
      source: 'wafw00f list; 2026-05',
    },
  ],
} satisfies Signature;
