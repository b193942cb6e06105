import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'tiger-protect',
  name: 'Tiger Protect (o2switch)',
  kind: 'hosting',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'text',
          contains: ['tiger protect', 'tigerprotect'],
        },
        {
          in: 'body',
          contains: 'tiger-protect',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
