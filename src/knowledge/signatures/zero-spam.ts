import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'zero-spam',
  name: 'Zero Spam for WordPress',
  kind: 'firewall',
  over: ['wordpress'],
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'zero spam',
        },
        {
          in: 'text',
          contains: ['blocked', 'access'],
        },
      ],
      cause: 'ip-or-region',
      also: ['bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
