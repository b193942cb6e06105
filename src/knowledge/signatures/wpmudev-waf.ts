import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wpmudev-waf',
  name: 'WPMU DEV WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['whoops, this request has been', 'logs tab, then the waf log'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
