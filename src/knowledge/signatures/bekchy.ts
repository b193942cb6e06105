import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'bekchy',
  name: 'Bekchy',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'title',
          contains: ['bekchy - access denied', 'bekchy - access denided'],
        },
        {
          in: 'body',
          contains: 'bekchy.com/report',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
