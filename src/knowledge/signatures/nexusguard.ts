import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'nexusguard',
  name: 'Nexusguard',
  kind: 'firewall',
  signs: [
    {
      tier: 'corroborating',
      any: [
        {
          in: 'body',
          contains: ['nexusguard.com/wafpage'],
        },
        {
          in: 'text',
          contains: 'powered by nexusguard',
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
      after: 'event id',
      of: 'token',
      min: 6,
      max: 60,
    },
  ],
} satisfies Signature;
