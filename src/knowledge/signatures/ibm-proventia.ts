import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'ibm-proventia',
  name: 'IBM Proventia',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'does not match proventia',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
