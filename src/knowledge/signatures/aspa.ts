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
      ],
      source: 'captures: on ordinary traffic too; 2026-05',
    },
    {
      tier: 'corroborating',
      all: [
        {
          in: 'header',
          name: 'server',
          starts: ['aspa-waf', 'aspa_waf'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
