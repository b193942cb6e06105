import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'comodo-waf',
  name: 'Comodo cWatch WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'protected by comodo',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
