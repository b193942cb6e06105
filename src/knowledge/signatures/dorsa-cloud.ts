import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'dorsa-cloud',
  name: 'Dorsa',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'dorsa',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
