import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ks-waf',
  name: 'Knownsec KS-WAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: 'ks-waf-error.png',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
