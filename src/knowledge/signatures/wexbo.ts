import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wexbo',
  name: 'Wexbo',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'wexbo',
        },
        {
          in: 'text',
          contains: ['blocked', 'forbidden', 'denied', 'bloqueado'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
