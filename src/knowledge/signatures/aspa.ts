import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'aspa',
  name: 'ASPA',
  kind: 'firewall',
  signs: [
    {
      tier: 'path-only',
      any: [
        {
          in: 'header',
          name: 'aspa-cache-status',
          exists: true,
        },
        {
          in: 'header',
          name: 'server',
          starts: ['aspa-waf', 'aspa_waf'],
        },
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
  ],
} satisfies Signature;
