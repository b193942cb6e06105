import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'blockdos',
  name: 'BlockDoS',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          contains: 'blockdos.net',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
