import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'bulletproof-security',
  name: 'BulletProof Security',
  kind: 'firewall',
  over: ['wordpress', 'apache'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['bpsmessage'],
        },
        {
          in: 'text',
          contains: 'arrived here due to a search or',
        },
      ],
      cause: 'waf-rule',
      source: 'AITpro, 403.php; wafw00f list; 2026-05',
    },
  ],
} satisfies Signature;
