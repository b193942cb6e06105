import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cdnns',
  name: 'CdnNsWAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: 'cdnnswaf application gateway',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
