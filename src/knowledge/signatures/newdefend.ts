import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'newdefend',
  name: 'NewDefend',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'newdefend',
        },
        {
          in: 'body',
          contains: ['/nd_block/', '/nd-block/', 'newdefend.com/feedback/misinformation'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
