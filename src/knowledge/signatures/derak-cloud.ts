import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'derak-cloud',
  name: 'Derak.Cloud',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'derak.cloud',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
