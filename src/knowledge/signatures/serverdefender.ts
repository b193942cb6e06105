import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'serverdefender',
  name: 'ServerDefender VP',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'x-pint',
          contains: 'p80',
        },
        {
          in: 'header',
          name: 'x-pint',
          contains: ['port80', 'port-80'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
