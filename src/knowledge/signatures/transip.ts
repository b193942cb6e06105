import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'transip',
  name: 'TransIP',
  kind: 'hosting',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-transip-backend',
          exists: true,
        },
        {
          in: 'header',
          name: 'x-transip-balancer',
          exists: true,
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
