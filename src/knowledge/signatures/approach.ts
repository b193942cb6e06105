import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'approach',
  name: 'Approach',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'approach web application firewall',
            'approach web application filtering',
            'approach infrastructure team',
          ],
        },
        {
          in: 'header',
          name: 'server',
          is: 'approach',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
