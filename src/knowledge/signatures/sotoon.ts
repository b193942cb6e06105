import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sotoon',
  name: 'Sotoon',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'sotoon',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
