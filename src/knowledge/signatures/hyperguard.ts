import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'hyperguard',
  name: 'HyperGuard',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'wodsession',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
