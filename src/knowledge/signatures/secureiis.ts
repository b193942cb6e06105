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
          contains: [
            'secureiis web server protection',
            'secureiis is an internet',
            'download secureiis personal edition',
          ],
        },
      ],
      cause: 'waf-rule',
      source: 'public captures; 2026-05',
    },
  ],
} satisfies Signature;
