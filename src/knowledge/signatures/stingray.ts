import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'stingray',
  name: 'Riverbed SteelApp',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'x-mapping-*',
          exists: true,
        },
        {
          in: 'cookie',
          name: 'x-mapping-*',
        },
      ],
      source: 'captures: on every response; 2026-05',
    },
  ],
} satisfies Signature;
