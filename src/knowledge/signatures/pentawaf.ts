import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'pentawaf',
  name: 'PentaWAF',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'pentawaf',
        },
        {
          in: 'text',
          contains: ['pentawaf/', 'penta waf/'],
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
