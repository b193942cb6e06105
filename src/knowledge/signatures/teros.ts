import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'teros',
  name: 'Citrix Teros',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'cookie',
          name: 'st8id*',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
