import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'zb-block',
  name: 'ZB Block',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'text',
          contains: 'zb block',
        },
        {
          in: 'text',
          contains: ['blocked', 'record', 'your ip'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
