import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'baffin-bay',
  name: 'Baffin Bay',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      all: [
        {
          in: 'header',
          name: 'server',
          starts: 'baffin-bay',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
