import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wts-waf',
  name: 'WTS-WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'wts/',
        },
        {
          in: 'text',
          contains: 'wts-waf',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
