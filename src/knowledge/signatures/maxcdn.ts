import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'maxcdn',
  name: 'MaxCDN',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-cdn',
          contains: 'maxcdn',
        },
        {
          in: 'header',
          name: 'server',
          starts: 'netdna',
        },
      ],
      source: 'wafw00f list; 2026-05',
    },
  ],
} satisfies Signature;
