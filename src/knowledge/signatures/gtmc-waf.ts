import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'gtmc-waf',
  name: 'GTMC WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'gtmc waf1 protection',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
