import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'shield-security',
  name: 'Shield Security',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: [
            'you were blocked by the shield',
            "form or cookie data wasn't appropriate",
            'transgression(s) against this',
          ],
        },
        {
          in: 'title',
          contains: 'access restricted | shield',
        },
      ],
      cause: 'waf-rule',
      also: ['rate-limit', 'ip-or-region'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
