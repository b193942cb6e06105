import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'baffin-bay',
  name: 'Baffin Bay',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'baffin-bay',
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
  ],
} satisfies Signature;
