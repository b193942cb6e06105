import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'mission-control',
  name: 'Mission Control Application Shield',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'header',
          name: 'server',
          starts: 'mission control',
        },
      ],
      cause: 'waf-rule',
      also: ['ip-or-region', 'bot-challenge'],
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
} satisfies Signature;
