import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'instart',
  name: 'Instart',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-instart-*',
          exists: true,
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
