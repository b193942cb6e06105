import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ksyun-waf',
  name: 'Kingsoft Cloud WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'ksyun',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
