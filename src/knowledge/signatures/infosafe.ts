import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'infosafe',
  name: 'InfoSafe (7i24)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'body',
          contains: ['7i24', 'infosafe'],
        },
      ],
      any: [
        {
          in: 'body',
          contains: ['infosafe.tr', '7i24.com'],
        },
        {
          in: 'text',
          contains: ['by 7i24', 'infosafe'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
