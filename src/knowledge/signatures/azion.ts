import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'azion',
  name: 'Azion',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-azion-*',
          exists: true,
        },
        {
          in: 'header',
          name: 'server',
          starts: 'azion',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
