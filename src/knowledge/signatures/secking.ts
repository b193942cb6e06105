import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'secking',
  name: 'SecKing',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: ['secking', 'cloudwaf-tjh/us-secking'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
