import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'webtotem',
  name: 'WebTotem',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'webtotem',
        },
        {
          in: 'text',
          contains: 'blocked',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
