import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'threatx',
  name: 'ThreatX',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      at: [403],
      all: [
        {
          in: 'text',
          starts: 'forbidden - id:',
        },
      ],
      cause: 'waf-rule',
      source: 'wafw00f and identYwaf lists; captures; 2026-05',
    },
  ],
  references: [
    {
      kind: 'event-id',
      in: 'text',
      after: 'forbidden - id:',
      of: 'hex',
      min: 32,
      max: 36,
    },
  ],
} satisfies Signature;
