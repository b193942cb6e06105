import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'armor',
  name: 'Armor',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['website protection from armor', 'please create an armor support ticket'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
