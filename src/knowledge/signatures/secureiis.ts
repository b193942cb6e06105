import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'secureiis',
  name: 'SecureIIS',
  kind: 'firewall',
  over: ['iis'],
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['eeye.com/secureiis', 'secureiis error'],
        },
        {
          in: 'text',
          contains: 'secureiis web server protection',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
