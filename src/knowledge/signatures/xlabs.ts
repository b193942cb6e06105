import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'xlabs',
  name: 'XLabs Security',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-cdn',
          starts: 'xlabs',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
