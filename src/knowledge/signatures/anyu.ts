import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'anyu',
  name: 'AnYu',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'has been intercepted by anyu',
            'anyu- the green channel',
            'anyu - the green channel',
            'anyu the green channel',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
