import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'sniper-waf',
  name: 'Sniper WAF (Wins)',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['sniper waf', 'sniper web application firewall'],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
