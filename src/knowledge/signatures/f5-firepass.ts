import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'f5-firepass',
  name: 'F5 FirePass',
  kind: 'sign-in',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'f5_fire*',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
