import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nsfocus',
  name: 'NSFOCUS WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'nsfocus',
        },
        {
          in: 'text',
          contains: 'nsfocus',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
